import type { Hand, Passage, Piece } from './generated-contract.ts'
import { contractSaying } from './read-on-base.ts'

/** The plainest hand. */
export const plainHand: Hand = {
  bullet: '-',
  stress: '*',
  width: 10_000,
  isLoose: false,
  blankLines: 1,
  trailing: '',
  lineEnd: '\n',
  isPadded: false,
}

/** A contract with these special terms, typed by this hand. */
export function contractWith(content: readonly Passage[], how: Hand = plainHand): string {
  const typed = separateLists(content).map((one) => type(one, how))
  return contractSaying(typed.join('\n'.repeat(how.blankLines + 1))).replaceAll('\n', how.lineEnd)
}

/** Two lists that follow each other are one in Markdown: words are put between them. */
function separateLists(content: readonly Passage[]): Passage[] {
  return content.flatMap((one, index) => {
    const follows = one.kind === 'list' && content[index - 1]?.kind === 'list'
    return follows
      ? [{ kind: 'paragraph', pieces: [{ kind: 'words', text: 'and' }] } as const, one]
      : [one]
  })
}

function type(passage: Passage, how: Hand): string {
  switch (passage.kind) {
    case 'heading':
      return `## ${inline(passage.pieces, how)}`
    case 'paragraph':
      return wrap(inline(passage.pieces, how), how, '')
    case 'list': {
      const items = passage.items.map(
        (item) => `${how.bullet} ${wrap(inline(item, how), how, '  ')}`,
      )
      return items.join(how.isLoose ? '\n\n' : '\n')
    }
    case 'table': {
      const [head = [], ...rows] = passage.rows
      const pad = how.isPadded ? '   ' : ' '
      return [head, head.map(() => (how.isPadded ? '-----' : '-')), ...rows]
        .map((row) => `|${pad}${row.join(`${pad}|${pad}`)}${pad}|`)
        .join('\n')
    }
  }
}

function inline(list: readonly Piece[], { stress }: Hand): string {
  return list
    .map(({ kind, text }) => {
      if (kind === 'term') return `{${text}}`
      if (kind === 'ref') return `<Ref to="${text}" />`
      if (kind === 'words') return text
      const mark = kind === 'strong' ? stress + stress : stress
      return `${mark}${text}${mark}`
    })
    .join(' ')
}

/** Breaks lines where a person would; a line never begins with a sign that would open a list or a title. */
function wrap(text: string, { width, trailing }: Hand, indent: string): string {
  const lines: string[] = []
  for (const one of text.split(' ')) {
    const last = lines.at(-1)
    const canBreak = /^[\p{L}«»(€{<]/u.test(one)
    if (last === undefined || (canBreak && last.length + one.length >= width)) lines.push(one)
    else lines[lines.length - 1] = `${last} ${one}`
  }
  return lines.join(`${trailing}\n${indent}`)
}
