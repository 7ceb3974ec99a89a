import type { Terms } from '#core/contract/terms.ts'
import { isProcessor } from '#core/lint/dpa-elements.ts'
import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const chDpa9: Rule = {
  id: 'ch-dpa-9',
  severity: 'error',
  jurisdictions: ['CH'],
  summary: {
    fr: 'Des données confiées au prestataire sans contrat, ou à un tiers sans autorisation préalable.',
    en: 'Data entrusted to the Provider without a contract, or to a third party without prior authorisation.',
  },
  why: {
    fr: "La LPD demande un contrat ou une loi pour confier un traitement, et l'autorisation préalable du responsable pour le confier plus loin.",
    en: 'The Swiss data protection act asks for a contract or a law to entrust processing, and for prior authorisation of the controller to pass it on.',
  },
  remedy: {
    fr: "Ajoutez la clause data-protection et l'annexe form-dpa ; écrivez dpa.subprocessorAuthorisation: specific et nommez chaque tiers dans data.subprocessors.",
    en: 'Add the clause data-protection and the annex form-dpa; write dpa.subprocessorAuthorisation: specific and name each third party in data.subprocessors.',
  },
  facts: ['CH-07'],
  paths: ['dpa.subprocessorAuthorisation', 'data.subprocessors', 'sub.list'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'law.governing': 'CH' } },
    {
      on: 'FR-ADM-0001',
      set: { 'law.governing': 'CH', 'dpa.subprocessorAuthorisation': null },
      finds: {
        says: {
          fr: "L'annexe de données ne soumet pas les sous-traitants ultérieurs à une autorisation préalable.",
          en: 'The data annex does not make sub-processors depend on prior authorisation.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: {
        'law.governing': 'CH',
        'sub.list': [{ name: 'Dominique Gabarit', country: 'CH', tasks: ['inbox'] }],
      },
      with: ['form-subcontract-flowdown@1.0.0'],
      finds: {
        says: {
          fr: '« Dominique Gabarit » traite des données personnelles sans autorisation du client.',
          en: '"Dominique Gabarit" processes personal data without the Client\'s authorisation.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'law.governing': 'CH' },
      without: ['data-protection', 'form-dpa'],
      finds: {
        says: {
          fr: 'Le prestataire traite des données pour le client, et rien dans le contrat ne le règle.',
          en: 'The Provider processes data for the Client, and nothing in the contract governs it.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (!isProcessor(terms)) return
    if (!hasClause(subject, 'form-dpa') && !hasClause(subject, 'data-protection'))
      say({
        at: 'data',
        says: {
          fr: 'Le prestataire traite des données pour le client, et rien dans le contrat ne le règle.',
          en: 'The Provider processes data for the Client, and nothing in the contract governs it.',
        },
      })
    if (hasClause(subject, 'form-dpa') && !terms.dpa?.subprocessorAuthorisation)
      say({
        at: 'dpa.subprocessorAuthorisation',
        says: {
          fr: "L'annexe de données ne soumet pas les sous-traitants ultérieurs à une autorisation préalable.",
          en: 'The data annex does not make sub-processors depend on prior authorisation.',
        },
      })
    for (const { name, index } of unauthorised(terms))
      say({
        at: `sub.list.${index}.approvedAt`,
        says: {
          fr: `« ${name} » traite des données personnelles sans autorisation du client.`,
          en: `"${name}" processes personal data without the Client's authorisation.`,
        },
      })
  },
}

/** Subcontractors for services that touch personal data, neither accepted nor listed as sub-processors. */
function unauthorised({ sub, data, scope }: Terms) {
  const touched = new Set<string>(
    scope?.services?.flatMap((row) => (row.touchesPersonalData ? (row.category ?? []) : [])),
  )
  return (sub?.list ?? []).flatMap(({ name, tasks, approvedAt }, index) => {
    const isListed = data?.subprocessors?.some((one) => one.name === name)
    const touches = !tasks?.length || tasks.some((task) => touched.has(task))
    return touches && !isListed && !approvedAt ? [{ name: name ?? '', index }] : []
  })
}
