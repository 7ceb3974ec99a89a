import type { Language } from '#core/locale/locale.ts'
import type { LetterContent } from './letter-content.ts'
import { letterWords } from './letter-words.ts'

/** A letter as plain text. */
export function letterText(
  { opening, contracts, closing }: LetterContent,
  language: Language,
): string {
  const late = `${letterWords[language].late} `
  const blocks = contracts.map(({ heading, entries }) =>
    [
      heading,
      ...entries.flatMap(({ isLate, date, title, notes }) => [
        `- ${isLate ? late : ''}${date}  ${title}`,
        ...notes.map((note) => `  ${note}`),
      ]),
    ].join('\n'),
  )
  return `${[...opening, ...blocks, closing.join('\n')].join('\n\n')}\n`
}
