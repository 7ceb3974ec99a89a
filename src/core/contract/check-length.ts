import type { Report } from '#core/report/report.ts'

/** The Markdown parser slows down with the square of these; contracts stay far below them. */
const mostInPassage = { lines: 500, characters: 20_000, marks: 1_000 }
const mostInText = { lines: 20_000, passages: 4_000, marks: 10_000, starts: 1_000 }

/**
 * Counts what a text is made of before it is parsed. Reports and gives `false` for a passage (lines without an
 * empty line between them) or a text that no contract needs and a parser would take minutes for.
 */
export function checkLength(text: string, report: Report): boolean {
  const total = { lines: 0, passages: 0, marks: 0, starts: 0 }
  let passage = { lines: 0, characters: 0, marks: 0 }
  for (const line of text.split('\n')) {
    total.lines += 1
    if (line.trim() === '') passage = { lines: 0, characters: 0, marks: 0 }
    else {
      const found = line.match(marks)?.length ?? 0
      total.passages += passage.lines === 0 ? 1 : 0
      total.starts += start.test(line) ? 1 : 0
      total.marks += found
      passage.marks += found
      passage.lines += 1
      passage.characters += line.length
    }
    if (exceeds(passage, mostInPassage)) {
      const { lines, characters } = mostInPassage
      report.add(
        'passage-too-long',
        { line: total.lines - passage.lines + 1, column: 1 },
        { lines, characters },
      )
      return false
    }
    if (exceeds(total, mostInText)) {
      report.add('document-too-long', { line: total.lines, column: 1 }, { limit: mostInText.marks })
      return false
    }
  }
  return true
}

function exceeds<Counts extends Record<string, number>>(counts: Counts, most: Counts): boolean {
  return Object.keys(most).some((what) => (counts[what] ?? 0) > (most[what] ?? 0))
}

/** Characters that open, close or part something. */
const marks = /[*_`[\]<>{}&\\~#|]/g

/** What begins a quotation, a list item or an underlined heading. */
const start = /^\s*(?:[>+*=-]|\d+[.)])/
