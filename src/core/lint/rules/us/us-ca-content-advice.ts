import { contractValue } from '#core/lint/contract-value.ts'
import { hasListedService, missingContent } from '#core/lint/freelance-content.ts'
import type { Rule } from '#core/lint/rule.ts'

/** In cents: 250 USD. */
const least = 25_000

export const usCaContentAdvice: Rule = {
  id: 'us-ca-content-advice',
  severity: 'info',
  jurisdictions: ['US-CA'],
  summary: {
    fr: 'Un contrat californien hors des services énumérés, sans le contenu usuel.',
    en: 'A Californian contract outside the listed services, without the usual content.',
  },
  why: {
    fr: "La loi SB 988 n'énumère pas l'assistance administrative ; le même contenu évite pourtant les litiges.",
    en: 'SB 988 does not list administrative assistance; the same content still avoids disputes.',
  },
  remedy: {
    fr: 'Complétez ces termes : la loi les veut dans le contrat écrit.',
    en: 'Complete these terms: the law wants them in the written contract.',
  },
  facts: ['US-06'],
  paths: ['parties', 'scope.services', 'fees', 'payment', 'invoice.listOfServicesDueBy'],
  examples: [
    { on: 'US-HRL-0003', set: { 'law.governing': 'US-CA', 'scope.services.2.category': 'admin' } },
    {
      on: 'US-HRL-0003',
      set: {
        'law.governing': 'US-CA',
        'scope.services.2.category': 'admin',
        'invoice.listOfServicesDueBy': undefined,
      },
      finds: {
        says: {
          fr: 'Il manque au contrat écrit : date de remise de la liste des services.',
          en: 'The written contract lacks: date for the list of services.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const value = contractValue(subject.terms)
    if (!value || value.minor < least || hasListedService(subject)) return
    const missing = missingContent(subject)
    if (missing) say(missing)
  },
}
