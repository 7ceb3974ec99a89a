import type { Language } from './locale.ts'

const NARROW = '\u202f'
const NO_BREAK = '\u00a0'

/**
 * Typography of output (page, PDF, mail), never of what is kept or hashed: no-break spaces and true apostrophes.
 * It changes no character but spaces, apostrophes and the dots of an ellipsis; applying it twice changes nothing.
 */
export function typographer(language: Language): (text: string) => string {
  return language === 'fr' ? french : english
}

/** What typography may not change: the text with its spaces removed and its apostrophes made plain. */
export function foldTypography(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '').replaceAll('’', "'").replaceAll('…', '...')
}

function english(text: string): string {
  return glueNumbers(apostrophes(text))
}

function french(text: string): string {
  return glueNumbers(apostrophes(text))
    .replace(/[ \u00a0\u202f]([;!?»])/gu, `${NARROW}$1`)
    .replace(/«[ \u00a0\u202f]/gu, `«${NARROW}`)
    .replace(/[ \u00a0\u202f]:(?=\s|$)/gu, `${NO_BREAK}:`)
    .replace(/(?<=^|[\s(’])(n°|art\.|M\.|Mme|p\.) /gu, `$1${NO_BREAK}`)
}

function apostrophes(text: string): string {
  return text
    .replace(/(?<=\p{L}|\d)'/gu, '’')
    .replace(/'(?=\p{L})/gu, '’')
    .replaceAll('...', '…')
}

/** A number never leaves its unit, and its groups of digits never part. */
function glueNumbers(text: string): string {
  return text
    .replace(/(?<=\d)[ \u202f](?=\d{3}(?!\d))/gu, NARROW)
    .replace(/(?<=\d)[ \u00a0](?=[€$£%]|EUR|CHF|CAD|GBP|USD)/gu, NO_BREAK)
    .replace(
      /(?<=\d)[ \u00a0](?=(?:jours?|heures?|mois|ans?|days?|hours?|months?|years?|calendar|business)(?!\p{L}))/gu,
      NO_BREAK,
    )
    .replace(/(?<=CHF) (?=\d)/gu, NO_BREAK)
}
