import { languages } from '#core/locale/locale.ts'
import { digestDigits, fillBlanks, pageWords } from './page-words.ts'
import type { Statement } from './statement.ts'
import { statementWords } from './statement-words.ts'

/**
 * The first words of a statement, of its intention or its consent, that none of our pages shows for its text: a changed page
 * may have had somebody sign something else, or nothing. `undefined` when all are ours, in any language we speak.
 * Apostrophes and spaces may be those of print. A wording that is given up must stay on this list, for answers under way.
 */
export function strangeWords(statement: Statement): string | undefined {
  if (statement.kind !== 'signed' && statement.kind !== 'viewed') return undefined
  const values = blanksOf(statement)
  const { kind, intent } = statement
  const intents = languages.flatMap((language) => {
    const { readIntent, signIntent } = pageWords[language]
    const onPage = fillBlanks(kind === 'signed' ? signIntent : readIntent, values)
    return [statementWords[language].intent[kind].words, onPage]
  })
  const consents = languages.flatMap((language) => [
    statementWords[language].consent.words,
    pageWords[language].signConsent,
  ])
  if (!isAmong(intent.words, intents)) return intent.words
  return kind === 'viewed' || isAmong(statement.consent.words, consents)
    ? undefined
    : statement.consent.words
}

function blanksOf({ contract, document, version, text }: Statement) {
  return {
    id: document ? `${contract}/${document}` : contract,
    version: version.replace(/^v/u, ''),
    digest: text
      .slice('sha256:'.length)
      .slice(0, digestDigits)
      .replace(/(.{4})(?=.)/gu, '$1 '),
  }
}

function isAmong(words: string, known: readonly string[]): boolean {
  return known.some((one) => plain(one) === plain(words))
}

/** Without what the typographer of a page adds. */
function plain(words: string): string {
  return words.normalize('NFKC').replaceAll('\u2019', "'").replace(/\s+/gu, ' ').trim()
}
