import type { Rule } from '#core/lint/rule.ts'

export const qIpUnspecified: Rule = {
  id: 'q-ip-unspecified',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Un travail créatif sans titulaire des droits.',
    en: 'Creative work without an owner.',
  },
  why: {
    fr: "Sans clause, les droits restent à l'auteur, et le client l'apprend trop tard.",
    en: 'Without a clause the rights stay with the author, and the client learns it too late.',
  },
  remedy: {
    fr: 'Écrivez ip.mode : assignment, exclusive-licence, non-exclusive-licence ou provider-keeps.',
    en: 'Write ip.mode: assignment, exclusive-licence, non-exclusive-licence or provider-keeps.',
  },
  facts: [],
  paths: ['ip.mode', 'scope.services[].isCreative'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'ip.mode': null },
      finds: {
        says: {
          fr: 'Une ligne du tableau est créative, et le contrat ne dit pas à qui sont les droits.',
          en: 'A row of the table is creative, and the contract does not say who owns the rights.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (!(terms.scope?.services ?? []).some(({ isCreative }) => isCreative) || terms.ip?.mode)
      return
    say({
      at: 'ip',
      says: {
        fr: 'Une ligne du tableau est créative, et le contrat ne dit pas à qui sont les droits.',
        en: 'A row of the table is creative, and the contract does not say who owns the rights.',
      },
    })
  },
}
