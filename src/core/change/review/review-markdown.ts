import { formatDate } from '#core/locale/format-date.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { fitPieces } from './fit-pieces.ts'
import { markdownText } from './markdown-text.ts'
import { reviewPieces } from './review-pieces.ts'
import { reviewWords } from './review-words.ts'
import type { Review } from './review.ts'

/** The comment of a pull request is found again by this; it stands at its very beginning. */
export const reviewMarker = '<!-- clausier-review -->'

/** Most characters of a comment on GitHub. */
export const commentRoom = 65_536

/** How a review is written. */
export type ReviewStyle = {
  /** One part for each, in this order. */
  readonly languages: readonly Language[]
  /** Most characters; what has no room is left out, and the text says so. */
  readonly room: number
  /** Where the built pages and PDFs are kept; an https address. */
  readonly link?: string
}

/**
 * A review as Markdown that a client can read. Whatever the contracts, files and names say stays words: it cannot mention,
 * link, embed or run anything.
 */
export function reviewMarkdown(review: Review, { languages, room, link }: ReviewStyle): string {
  const share = Math.floor((room - reviewMarker.length - 8) / languages.length)
  const parts = languages.map((language) => partIn(language, review, share, link))
  return `${[reviewMarker, parts.join('\n\n---\n\n')].join('\n')}\n`
}

function partIn(
  language: Language,
  review: Review,
  room: number,
  link: string | undefined,
): string {
  const words = reviewWords[language]
  const type = typographer(language)
  const say = (text: string) => markdownText(type(text))
  const head = [`## ${say(words.title)}`, '', opening(review, language)].join('\n')
  const foot = [...builtLines(review, language, link), '', `<sub>${say(words.foot)}</sub>`].join(
    '\n',
  )
  const pieces = reviewPieces(review, language)
  const note = (left: number) => (left > 0 ? `\n> **${say(words.cut(left))}**` : '')
  const free = room - head.length - foot.length - note(pieces.length).length - 4
  const { kept, left } = fitPieces(pieces, free)
  return [head, ...kept, ...(left > 0 ? [note(left)] : []), foot].join('\n')
}

/** How much is touched, and against what, in one paragraph. */
function opening({ contracts, clauses, findings, base }: Review, language: Language): string {
  const words = reviewWords[language]
  const type = typographer(language)
  const counts = [
    ...(contracts.length > 0 ? [words.contracts(contracts.length)] : []),
    ...(clauses.length > 0 ? [words.clauses(clauses.length)] : []),
    ...(findings.fresh.length > 0 ? [words.fresh(findings.fresh.length)] : []),
  ]
  const day = formatDate(
    { kind: 'date', iso: base.date.slice(0, 10) },
    localeOf(language, language === 'fr' ? 'FR' : 'GB'),
  )
  const against = words.against(day, base.revision.slice(0, 7))
  const said = counts.length > 0 ? `**${markdownText(type(counts.join(', ')))}.**` : words.nothing
  return `${said} ${markdownText(type(against))}`
}

/** Where the pages and PDFs are, with their names inside. */
function builtLines({ contracts }: Review, language: Language, link: string | undefined): string[] {
  const words = reviewWords[language]
  const type = typographer(language)
  if (!link) return []
  const built = contracts.filter(({ isBuilt }) => isBuilt)
  const files = built.flatMap(({ id }) => [
    `${language}/contracts/${id}/index.html`,
    `pdf/${id}.pdf`,
  ])
  return [
    '',
    `[${markdownText(type(words.built))}](${link})`,
    ...(files.length > 0 ? ['', markdownText(type(words.builtAt)), ''] : []),
    ...files.slice(0, mostFiles).map((file) => `- ${markdownText(file)}`),
    ...(files.length > mostFiles ? ['- …'] : []),
  ]
}

const mostFiles = 20
