import { fullMonths, isLongerThan } from '#core/lint/contract-length.ts'
import type { Rule } from '#core/lint/rule.ts'
import type { Subject } from '#core/lint/subject.ts'
import { valueWords } from '#core/lint/value-words.ts'
import { addMonths, type PlainDate } from '#core/terms/date.ts'
import { duration } from '#core/terms/duration.ts'

/** A relation counts as established beyond so many months, and no notice above the second number is asked. */
const [established, mostMonths] = [12, 18]
const daysInMonth = 30

export const frBrutalNotice: Rule = {
  id: 'fr-brutal-notice',
  severity: 'warning',
  jurisdictions: ['FR'],
  summary: {
    fr: "Un préavis court pour une relation de plus d'un an.",
    en: 'A short notice for a relation of more than a year.',
  },
  why: {
    fr: "Mettre fin à une relation commerciale établie demande un préavis écrit qui tient compte de sa durée ; dix-huit mois mettent à l'abri. Un mois par année pleine est un repère de cette bibliothèque, pas une règle de droit.",
    en: 'Ending an established business relation needs written notice that reflects its length; eighteen months are a safe harbour. One month for each full year is a rule of thumb of this library, not of law.',
  },
  remedy: {
    fr: 'Allongez end.noticeDays, ou écartez la question par un terme plus court, renouvelé par avenant.',
    en: 'Lengthen end.noticeDays, or avoid the question by a shorter term, renewed by addendum.',
  },
  facts: ['FR-29'],
  paths: ['end.noticeDays.client', 'end.noticeDays.provider', 'term.start', 'term.end'],
  examples: [
    { on: 'FR-ADM-0001' },
    { on: 'FR-ADM-0001', set: { 'term.end': '2028-06-30' } },
    {
      on: 'FR-ADM-0001',
      set: { 'term.end': '2029-01-31' },
      finds: {
        says: {
          fr: 'La relation doit durer 24 mois ; un préavis de 30 jours calendaires est inférieur à 60 jours calendaires.',
          en: 'The relation is to last 24 months; a notice of 30 calendar days is below 60 calendar days.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { start, end } = subject.terms.term ?? {}
    const notice = shortestNotice(subject)
    const last = end && lastDay(subject, end)
    if (!start || !last || !notice || !isLongerThan(start, last, established)) return
    const months = fullMonths(start, last)
    const fitting = duration(
      Math.min(mostMonths, Math.floor(months / 12)) * daysInMonth,
      'calendarDay',
    )
    if (notice.value.n >= fitting.n) return
    const [length, given, least] = [
      valueWords(duration(months, 'month')),
      valueWords(notice.value),
      valueWords(fitting),
    ]
    say({
      at: notice.path,
      says: {
        fr: `La relation doit durer ${length.fr} ; un préavis de ${given.fr} est inférieur à ${least.fr}.`,
        en: `The relation is to last ${length.en}; a notice of ${given.en} is below ${least.en}.`,
      },
    })
  },
}

/** The last day with the renewals that come by themselves. */
function lastDay({ terms: { renewal } }: Subject, end: PlainDate): PlainDate {
  const { mode, length, max } = renewal ?? {}
  if (mode !== 'automatic' || !length) return end
  const months = length.unit === 'year' ? length.n * 12 : length.unit === 'month' ? length.n : 0
  return addMonths(end, Math.floor(months * (max ?? 1)))
}

function shortestNotice({ terms: { end } }: Subject) {
  const { client, provider } = end?.noticeDays ?? {}
  return [
    { path: 'end.noticeDays.client', value: client },
    { path: 'end.noticeDays.provider', value: provider },
  ]
    .flatMap(({ path, value }) => (value ? [{ path, value }] : []))
    .sort((a, b) => a.value.n - b.value.n)[0]
}
