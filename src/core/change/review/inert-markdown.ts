import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { commentRoom, reviewMarker } from './review-markdown.ts'

/**
 * Why a Markdown text may not be posted under our name; `undefined` when it can do nothing but be read. It must be a review,
 * short enough, made of the few elements that a review has, with no link but one, and without anything that a host turns into
 * a mention, a reference or an address. Whoever wrote the text: it may come from a job that ran with a stranger's files.
 * @param link the only address it may link to
 */
export function problemOfMarkdown(markdown: string, link?: string): string | undefined {
  if (markdown.length > commentRoom) return `more than ${commentRoom} characters`
  if (!markdown.startsWith(`${reviewMarker}\n`)) return 'not a review'
  if (/\p{Cf}|[^\P{Cc}\n]/u.test(markdown)) return 'a hidden character'
  // GitLab obeys lines of a comment that begin with a stroke.
  if (/^\//mu.test(markdown)) return 'a command'
  if (nested.test(markdown)) return 'a quotation or list inside another'
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  return problemIn(tree, link)
}

/** A review nests nothing, and parsers slow down on thousands of levels. */
const nested = /^[ \t]*(?:>|[-*+][ \t])[ \t]*(?:>|[-*+][ \t])/mu

const allowed: ReadonlySet<string> = new Set([
  ...['root', 'heading', 'paragraph', 'text', 'strong', 'list', 'listItem', 'blockquote'],
  ...['table', 'tableRow', 'tableCell', 'thematicBreak'],
])

const markup: ReadonlySet<string> = new Set([
  reviewMarker,
  ...['<del>', '</del>', '<ins>', '</ins>', '<sub>', '</sub>', '<span>', '</span>'],
])

function problemIn(node: Nodes, link: string | undefined): string | undefined {
  if (node.type === 'html') return markup.has(node.value) ? undefined : `HTML: ${shown(node.value)}`
  if (node.type === 'link') {
    if (link === undefined || node.url !== link || node.title) return `a link: ${shown(node.url)}`
  } else if (!allowed.has(node.type)) return `an element: ${node.type}`
  if (node.type === 'text' && wired.test(node.value)) return `an address: ${shown(node.value)}`
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const problem = problemIn(child, link)
    if (problem) return problem
  }
  return undefined
}

/** What hosts look for in the text itself, once Markdown is read. */
const wired =
  /@(?!\u200b)|#(?=\d)|!(?=\d)|\bGH-(?=\d)|\b(?:https?|ftp):(?=\/\/)|\bwww(?=\.)|:(?=[a-z+-][\w+-]*:)/iu

function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 80)
}
