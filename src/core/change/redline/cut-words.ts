import type { Language } from '#core/locale/locale.ts'

/**
 * Cuts a text into the words a reader compares: the pieces, put together, are the text.
 * Elided words (`l'accord`), dates, telephone numbers, addresses, and numbers with their groups of digits, currency or
 * unit (`1 200,00 €`, `30 jours ouvrés`) stay whole; a French mark keeps the space before it.
 */
export function cutWords(text: string, language: Language): string[] {
  const pieces: string[] = []
  let done = 0
  for (const { 0: whole, index } of text.matchAll(wholes)) {
    pieces.push(...segments(text.slice(done, index), language), whole)
    done = index + whole.length
  }
  pieces.push(...segments(text.slice(done), language))
  return pieces
}

function segments(text: string, language: Language): string[] {
  if (text === '') return []
  const pieces: string[] = []
  for (const { segment } of segmenters[language].segment(text)) {
    const last = pieces.at(-1) ?? ''
    const belongs =
      (/^\s$/u.test(last) && /^[;:!?»]$/u.test(segment)) || (last === '«' && /^\s$/u.test(segment))
    if (belongs) pieces[pieces.length - 1] = last + segment
    else pieces.push(segment)
  }
  return pieces
}

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  fr: new Intl.Segmenter('fr', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
}

const space = '[ \\u00a0\\u202f]'
const frenchMonth =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const englishMonth =
  'January|February|March|April|May|June|July|August|September|October|November|December'
const currency = 'EUR|USD|GBP|CHF|CAD'
const unit = [
  'h|heures?|semaines?|mois|ans?|années?|hours?|weeks?|months?|years?',
  `jours?(?:${space}(?:ouvrés?|ouvrables?|calendaires?|civils?|de calendrier))?`,
  `(?:business${space}|calendar${space})?days?`,
].join('|')
const digits = `\\d{1,3}(?:[ \\u00a0\\u202f']\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,:/-]\\d+)*`

/** What is never cut. Each alternative begins at a place where no word goes on, so that a long text is read once. */
const wholes = new RegExp(
  `(?<![\\p{L}\\p{N}.+@_-])(?:${[
    'https?://\\S+',
    '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
    `\\d{1,2}(?:er)?${space}(?:${frenchMonth}|${englishMonth})(?:${space}\\d{4})?(?!\\p{L})`,
    `(?:${englishMonth})${space}\\d{1,2},${space}\\d{4}`,
    '\\+\\d{1,3}(?: \\d{1,4}){2,}(?!\\d)',
    '\\d{2}(?:[ .]\\d{2}){3,}(?!\\d)',
    `(?:[€$£]|(?:${currency})${space})?(?:${digits})(?:${space}?[€$£%]|${space}(?:${currency}|${unit})(?!\\p{L}))?`,
  ].join('|')})`,
  'gu',
)
