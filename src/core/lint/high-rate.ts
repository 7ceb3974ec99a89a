import { underTable } from './against-table.ts'
import { agreedRate } from './late-rate.ts'
import type { Found, StaleTable } from './say.ts'
import { documentDate, type Subject } from './subject.ts'
import { percentWords } from './value-words.ts'

/** What is said of a late-payment rate that stands more than so many points above the ECB rate of the day; else nothing. */
export function highRateFindings(
  subject: Subject,
  points: number,
): readonly (Found | StaleTable)[] {
  const at = 'late.ratePctPerYear'
  const rate = agreedRate(subject.terms)
  const date = documentDate(subject)
  if (rate === undefined || !date) return []
  const { answer, ceiling, stale } = underTable(rate, 'ecb.mro', date, (ecb) => ecb + points)
  const onRecord = stale ? [{ at, stale }] : []
  if (answer !== 'above') return onRecord
  const [actual, most] = [percentWords(rate), percentWords(ceiling)]
  return [
    ...onRecord,
    {
      at,
      says: {
        fr: `Le taux est de ${actual.fr} par an ; le repère est de ${most.fr}.`,
        en: `The rate is ${actual.en} a year; the rule of thumb is ${most.en}.`,
      },
    },
  ]
}
