import { scalarInYaml, setInYaml } from './edit-yaml.ts'
import { typedValue } from './typed-value.ts'

/** Words or a value that somebody would rather have. */
export type ProposedChange = {
  readonly clause?: string | undefined
  readonly path?: string | undefined
  readonly old?: string | undefined
  readonly new: string
  readonly comment?: string | undefined
}

/** A contract's file with changes in their place, and those whose place is not certain. */
export type PlacedChanges = {
  readonly text: string
  readonly placed: readonly ProposedChange[]
  readonly unplaced: readonly ProposedChange[]
}

/**
 * Puts proposed changes into a contract's file: a value at its path of the cover page, words where the earlier ones
 * stand once. Words of the library's clauses stand in no contract's file, and cannot be placed. A change after which
 * the file could not be read is left out; so is one of who the parties are and which contract this is.
 * @param isReadable whether the walk accepts the file with the change in it
 */
export function placeChanges(
  source: string,
  changes: readonly ProposedChange[],
  isReadable: (text: string) => boolean,
): PlacedChanges {
  const placed: ProposedChange[] = []
  const unplaced: ProposedChange[] = []
  let text = source
  for (const change of changes) {
    const next = withValue(text, change) ?? withWords(text, change)
    const isPlaced = next !== undefined && next !== text && isReadable(next)
    if (isPlaced) text = next
    ;(isPlaced ? placed : unplaced).push(change)
  }
  return { text, placed, unplaced }
}

const settable = /^(?!doc\.|parties\.)[a-z]\w*(?:\.\w+)+$/iu

/** The value at a path of the cover page, written as the author of the file would. */
function withValue(
  text: string,
  { path, old = '', new: wanted }: ProposedChange,
): string | undefined {
  if (path === undefined || !settable.test(path)) return undefined
  const end = text.indexOf('\n---', 3)
  if (!text.startsWith('---') || end === -1) return undefined
  const start = text.indexOf('\n') + 1
  const cover = text.slice(start, end + 1)
  const standing = scalarInYaml(cover, path) ?? ''
  const value = typedValue(oneLine(wanted), oneLine(old), standing) ?? oneLine(wanted)
  return text.slice(0, start) + setInYaml(cover, path, plain(value)) + text.slice(end + 1)
}

/** The earlier words, where they stand once below the cover page. */
function withWords(text: string, { path, old, new: words }: ProposedChange): string | undefined {
  if (path !== undefined || old === undefined) return undefined
  const body = text.indexOf('\n---', 3) + 1
  const at = text.indexOf(oneLine(old), body)
  if (body === 0 || at === -1 || text.includes(oneLine(old), at + 1)) return undefined
  return text.slice(0, at) + escaped(oneLine(words)) + text.slice(at + oneLine(old).length)
}

/** Words of a stranger never become a component, an expression, a link or a new paragraph. */
function escaped(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~]/gu, '\\$&')
}

function oneLine(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim()
}

function plain(value: string): string | number | boolean {
  if (/^(?:true|false)$/u.test(value)) return value === 'true'
  return /^\d{1,9}(?:\.\d{1,4})?$/u.test(value) ? Number(value) : value
}
