import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression'
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx'
import { gfmTable } from 'micromark-extension-gfm-table'
import { mdxExpression } from 'micromark-extension-mdx-expression'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import { mdxMd } from 'micromark-extension-mdx-md'
import { type Place, fileStart } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'
import { checkLength } from './check-length.ts'

/** Deeper quotations and lists are refused before parsing: parsers slow down on thousands of them. */
const deepestNesting = 40

/**
 * MDX to a Markdown tree, without a JavaScript parser: what stands in braces is kept as characters and judged
 * by the checker. These are the parts remark-mdx is made of, minus acorn; nothing here can run code.
 */
export function parseContent(text: string, report: Report): Root | undefined {
  const deep = text.split('\n').findIndex(isTooDeep)
  if (deep !== -1) {
    report.add('nesting-too-deep', { line: deep + 1, column: 1 }, { limit: deepestNesting })
    return undefined
  }
  if (!checkLength(text, report)) return undefined
  try {
    return fromMarkdown(text, {
      extensions: [mdxJsx(), wordExpression, mdxMd(), gfmTable()],
      mdastExtensions: [mdxJsxFromMarkdown(), mdxExpressionFromMarkdown(), gfmTableFromMarkdown()],
    })
  } catch (problem) {
    if (!isParseProblem(problem)) throw problem
    report.add('mdx-syntax', placeOf(problem), { problem: problem.reason })
    return undefined
  }
}

/** Only within a sentence: a term alone on its line must not end the paragraph it stands in. */
const wordExpression = { text: mdxExpression().text ?? {} }

function isTooDeep(line: string): boolean {
  const markers = /^(?:[ \t]*(?:>|[-*+]|\d+[.)])(?=[ \t>]|$))+/.exec(line.slice(0, 4096))?.[0] ?? ''
  const opened = markers.replace(/[ \t\d]/g, '').length
  const tags = line.match(/<[A-Za-z]/g)?.length ?? 0
  return Math.max(opened, tags, /^\s*/.exec(line)?.[0].length ?? 0) > deepestNesting
}

type ParseProblem = { reason: string; line?: number; column?: number; place?: unknown }

function isParseProblem(problem: unknown): problem is ParseProblem {
  return problem instanceof Error && 'reason' in problem
}

/** The parser gives the place of a tag that stays open only in its words: `<When>` (12:3-12:24). */
function placeOf({ line, column, reason }: ParseProblem): Place {
  if (line !== undefined && column !== undefined) return { line, column }
  const said = /\((\d+):(\d+)-/.exec(reason)
  return said ? { line: Number(said[1]), column: Number(said[2]) } : fileStart
}
