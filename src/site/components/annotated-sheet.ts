import type { Language } from '#core/locale/locale.ts'
import type { ContractSide } from '#site/archive/contract-side.ts'

/** The sheet with the margin notes of one language in their places. */
export function annotatedSheet({ html, marks, views }: ContractSide, language: Language): string {
  const { notes } = views[language]
  const pieces: string[] = []
  let from = 0
  marks.forEach((mark, index) => {
    pieces.push(html.slice(from, mark), notes[index] ?? '')
    from = mark
  })
  return [...pieces, html.slice(from)].join('')
}
