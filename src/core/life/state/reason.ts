import { formatDate } from '#core/locale/format-date.ts'
import { type Words, localeOf } from '#core/locale/locale.ts'
import { type PlainDate, daysBetween } from '#core/terms/date.ts'

/** Why something is so: a permanent slug and the sentence that says it, in both languages. */
export type Reason = { readonly rule: string; readonly text: Words }

/** Dates and spans as a reader of each language writes them, for one contract's law and one day. */
export type Say = {
  /** `3 juillet 2027` / `3 July 2027` */
  readonly date: (date: PlainDate) => Words
  /** `dans 41 jours`, `aujourd'hui`, `il y a 3 jours` / `in 41 days`, `today`, `3 days ago` */
  readonly away: (date: PlainDate) => Words
}

/**
 * How dates are said about a contract.
 * @param law decides the form of dates: `July 3, 2027` in the United States
 */
export function sayFor(law: string, today: PlainDate): Say {
  return {
    date: (date) => ({
      fr: formatDate(date, localeOf('fr', law)),
      en: formatDate(date, localeOf('en', law)),
    }),
    away: (date) => awayWords(daysBetween(today, date)),
  }
}

/** `5 jours` / `5 days`. */
function dayCount(n: number): Words {
  return { fr: `${n} ${n < 2 ? 'jour' : 'jours'}`, en: `${n} ${n === 1 ? 'day' : 'days'}` }
}

function awayWords(days: number): Words {
  if (days === 0) return { fr: "aujourd'hui", en: 'today' }
  if (days === 1) return { fr: 'demain', en: 'tomorrow' }
  if (days === -1) return { fr: 'hier', en: 'yesterday' }
  const { fr, en } = dayCount(Math.abs(days))
  return days > 0 ? { fr: `dans ${fr}`, en: `in ${en}` } : { fr: `il y a ${fr}`, en: `${en} ago` }
}
