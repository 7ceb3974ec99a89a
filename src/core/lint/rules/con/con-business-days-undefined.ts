import { isTermValue } from '#core/contract/terms.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conBusinessDaysUndefined: Rule = {
  id: 'con-business-days-undefined',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Des jours ouvrés sans calendrier de jours fériés.',
    en: 'Business days without a calendar of public holidays.',
  },
  why: {
    fr: "Les jours fériés ne sont pas les mêmes d'un pays à l'autre : un délai de cinq jours ouvrés peut finir à deux dates.",
    en: 'Public holidays differ from country to country: five business days may end on two dates.',
  },
  remedy: {
    fr: 'Écrivez availability.calendar, tel FR, BE, CA-QC ou GB-ENG.',
    en: 'Write availability.calendar, such as FR, BE, CA-QC or GB-ENG.',
  },
  facts: [],
  paths: ['availability.calendar'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'availability.calendar': null },
      finds: {
        says: {
          fr: 'Des délais sont en jours ouvrés (scope.services.1.turnaround), mais aucun calendrier ne dit quels jours sont fériés.',
          en: 'Delays are in business days (scope.services.1.turnaround), but no calendar says which days are holidays.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (terms.availability?.calendar) return
    const path = firstBusinessDays(terms, '')
    if (!path) return
    say({
      at: 'availability.calendar',
      says: {
        fr: `Des délais sont en jours ouvrés (${path}), mais aucun calendrier ne dit quels jours sont fériés.`,
        en: `Delays are in business days (${path}), but no calendar says which days are holidays.`,
      },
    })
  },
}

/** The path of the first term that counts in business days. */
function firstBusinessDays(value: unknown, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (isTermValue(value))
    return value.kind === 'duration' && value.unit === 'businessDay' && value.n > 0
      ? path
      : undefined
  for (const [key, inner] of Object.entries(value)) {
    const found = firstBusinessDays(inner, path ? `${path}.${key}` : key)
    if (found) return found
  }
  return undefined
}
