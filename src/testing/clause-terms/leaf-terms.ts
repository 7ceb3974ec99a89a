import fc from 'fast-check'
import type { Currency } from '#core/terms/money.ts'

/** What bounds the values of a path. */
export type Bounds = {
  /** The contract has one. */
  readonly currency: Currency
  /** The range its clause sets. */
  readonly range?: readonly [number, number] | undefined
  /** A list is not empty. */
  readonly filled?: boolean
}

/** Values of one leaf of the cover page, as an author would write them. Codes have their own values. */
export function leafTerms(
  path: string,
  kind: string,
  { range, currency }: Bounds,
): fc.Arbitrary<unknown> {
  const numbers = (...some: number[]) => fc.constantFrom(...inRange(some, range))
  if (kind.startsWith('number')) return numbers(0, 1, 2, 30)
  switch (kind) {
    case 'percent':
      return numbers(0, 1.5, 20, 100)
    case 'money':
      return fc
        .constantFrom('0.00', '1.00', '45.50', '1800.00')
        .map((amount) => `${amount} ${currency}`)
    case 'delay':
      return fc.tuple(numbers(0, 1, 2, 30), fc.constantFrom(...units)).map((pair) => pair.join(' '))
    case 'date':
      return fc.constantFrom('2027-03-01', '2027-07-03', '2028-02-29')
    case 'time':
      return fc.constantFrom('00:00', '09:00', '17:30')
    case 'instant':
      return fc.constantFrom('2027-01-12T10:00:00-05:00', '2027-01-12T09:30:00Z')
    case 'IBAN':
      return fc.constantFrom('FR1420041010050500013M02606', 'BE68 5390 0754 7034')
    case 'BIC':
      return fc.constantFrom('PSSTFRPPPAR', 'NWBKGB2L')
    case 'yes or no':
      return fc.boolean()
    case 'currency':
      return fc.constant(currency)
    case 'words':
      return fc.constantFrom(...(path === 'recitals.context' ? sentences : words))
    case 'text':
      return fc.constantFrom(...textsAt(path))
    default:
      throw new Error(`no values are known for ${path} (${kind})`)
  }
}

const units = ['h', 'calendarDay', 'businessDay', 'week', 'month', 'year']

/** Noun phrases; one begins with a vowel, which "de" and "a" before it would show. */
const words = [
  { fr: 'rédaction du bulletin', en: 'newsletter writing' },
  { fr: 'ateliers et réunions', en: 'events and meetings' },
  { fr: 'tri de la messagerie', en: 'inbox sorting' },
]

const sentences = [
  { fr: 'Le Client ouvre une boutique en ligne.', en: 'The Client is opening an online shop.' },
]

function textsAt(path: string): string[] {
  if (/email|\.contacts\.|\.dpo\./i.test(path)) return ['alex@example.com', 'bureau@example.org']
  if (path === 'doc.no') return ['A1', 'A2']
  if (path.startsWith('summary.fields'))
    return ['term.start', 'payment.methods', 'parties.client.legalName']
  if (path.endsWith('timeZone')) return ['Europe/Paris', 'America/Toronto']
  return ['Gabarit', 'Agence Modèle', 'Example Tools']
}

function inRange(
  numbers: readonly number[],
  range: readonly [number, number] | undefined,
): number[] {
  if (!range) return [...numbers]
  const [min, max] = range
  return [...new Set([...numbers.filter((n) => n >= min && n <= max), min, max])]
}
