import { type PlainDate, type TimeOfDay, datePieces } from '#core/terms/date.ts'
import type { Locale } from './locale.ts'

const frenchMonths = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `4 janvier 2027` (`1er janvier 2027`), `January 4, 2027` in the United States and Canada, `4 January 2027` in Britain. */
export function formatDate(date: PlainDate, locale: Locale): string {
  const { year, month, day } = datePieces(date)
  if (locale.startsWith('fr'))
    return `${day === 1 ? '1er' : day} ${frenchMonths[month - 1]} ${year}`
  if (locale === 'en-GB') return `${day} ${englishMonths[month - 1]} ${year}`
  return `${englishMonths[month - 1]} ${day}, ${year}`
}

/** `9 h`, `17 h 30` in French; `09:00` in Britain; `9:00 a.m.` in the United States and Canada. */
export function formatTime(time: TimeOfDay, locale: Locale): string {
  const [hours, minutes] = time.text.split(':').map(Number) as [number, number]
  if (locale.startsWith('fr')) return minutes === 0 ? `${hours} h` : `${hours} h ${pad(minutes)}`
  if (locale === 'en-GB') return time.text
  return `${hours % 12 || 12}:${pad(minutes)} ${hours < 12 ? 'a.m.' : 'p.m.'}`
}

/** A moment with offset, as its own calendar date and time: `12 janvier 2027 à 10 h (UTC−05:00)`. */
export function formatInstant(iso: string, locale: Locale): string {
  const [day = '', rest = ''] = iso.split('T')
  const zone = /Z$/.test(rest) ? 'UTC' : `UTC${rest.slice(-6).replace('-', '−')}`
  const when = formatTime({ kind: 'time', text: rest.slice(0, 5) }, locale)
  const joint = locale.startsWith('fr') ? ' à ' : ' at '
  return `${formatDate({ kind: 'date', iso: day }, locale)}${joint}${when} (${zone})`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
