import type { Inline } from './document.ts'

/** Takes the space off both ends of a paragraph, and joins doubled spaces that a dropped part leaves. */
export function trim(inlines: readonly Inline[]): Inline[] {
  const trimmed: Inline[] = []
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      trimmed.push(inline)
      continue
    }
    const opens = trimmed.length === 0 || endsWithSpace(trimmed.at(-1))
    const value = opens ? inline.value.trimStart() : inline.value
    if (value) trimmed.push({ type: 'text', value })
  }
  const last = trimmed.at(-1)
  if (last?.type === 'text') {
    const value = last.value.trimEnd()
    return value ? [...trimmed.slice(0, -1), { type: 'text', value }] : trim(trimmed.slice(0, -1))
  }
  return trimmed
}

function endsWithSpace(inline: Inline | undefined): boolean {
  return inline?.type === 'text' && inline.value.endsWith(' ')
}
