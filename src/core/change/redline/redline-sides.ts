import type { Language } from '#core/locale/locale.ts'
import { formatDate } from '#core/locale/format-date.ts'
import { type Locale, localeOf } from '#core/locale/locale.ts'
import type { EditionName } from './redline.ts'
import { fillWords, redlineWords } from './redline-words.ts'

/** Where one side of a redline comes from. */
export type EditionSource = {
  /** Full id of a commit; absent for files that are not committed. */
  readonly revision?: string
  /** ISO instant or day of the commit. */
  readonly date?: string
  /** Name of the Word file it was read from. */
  readonly file?: string
}

/** Both sides of a redline. */
export type RedlineSides = { readonly before: EditionSource; readonly after: EditionSource }

/** A side in words: `version 1.0, 5 janvier 2027, révision ab12cd3`. */
export function sideWords(
  { version }: Pick<EditionName, 'version'>,
  { revision, date, file }: EditionSource,
  law: string,
  language: Language,
): string {
  const locale: Locale = localeOf(language, law)
  const day = date && formatDate({ kind: 'date', iso: date.slice(0, 10) }, locale)
  const from = revision
    ? fillWords(redlineWords.revision[language], { revision: revision.slice(0, 7) })
    : file
      ? fillWords(redlineWords.wordFile[language], { file })
      : redlineWords.workingCopy[language]
  const number = fillWords(redlineWords.version[language], { version: version.replace(/^v/u, '') })
  return [number, ...(day ? [day] : []), from].join(', ')
}
