import type { Rule } from '#core/lint/rule.ts'

export const conIpChain: Rule = {
  id: 'con-ip-chain',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Un sous-traitant crée, mais ne cède pas ses droits à l'agence.",
    en: 'A subcontractor creates, but does not assign its rights to the agency.',
  },
  why: {
    fr: "L'agence cède au client final des droits qu'elle n'a pas reçus : la chaîne des droits est rompue.",
    en: 'The agency assigns to the end client rights that it has not received: the chain of title is broken.',
  },
  remedy: {
    fr: 'Écrivez ip.mode: assignment et ip.assignee: agency dans le contrat de sous-traitance.',
    en: 'Write ip.mode: assignment and ip.assignee: agency in the subcontract.',
  },
  facts: ['FR-24', 'GB-09', 'US-02'],
  paths: ['ip.mode', 'scope.services[].isCreative'],
  examples: [
    { on: 'GB-AGY-0004-S1', set: { 'scope.services.0.isCreative': true } },
    {
      on: 'GB-AGY-0004-S1',
      set: { 'scope.services.0.isCreative': true, 'ip.mode': 'non-exclusive-licence' },
      finds: {
        says: {
          fr: "Le sous-traitant crée (ligne 1, Answer customer email) sans céder ses droits à l'agence, qui les cède à son client.",
          en: 'The subcontractor creates (row 1, Answer customer email) without assigning its rights to the agency, which assigns them to its client.',
        },
      },
    },
  ],
  check: ({ terms, type, related }, say) => {
    const { ip, scope } = terms
    if (type !== 'subcontract' || ip?.mode === 'assignment') return
    if (related.base && related.base.terms.ip?.mode !== 'assignment') return
    const index = (scope?.services ?? []).findIndex(({ isCreative }) => isCreative)
    if (index < 0) return
    const { any, fr, en } = scope?.services?.[index]?.name ?? {}
    const name = any ?? fr ?? en ?? ''
    say({
      at: 'ip.mode',
      says: {
        fr: `Le sous-traitant crée (ligne ${index + 1}, ${name}) sans céder ses droits à l'agence, qui les cède à son client.`,
        en: `The subcontractor creates (row ${index + 1}, ${name}) without assigning its rights to the agency, which assigns them to its client.`,
      },
    })
  },
}
