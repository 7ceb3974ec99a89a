import { base, contractPath } from './base.ts'
import type { Files } from '#testing/read-in-memory.ts'

/** One bad input and what must be said about it. */
export type Attack = {
  readonly name: string
  /** The file it is made on; the contract unless said. */
  readonly file?: string
  /** Stands in the text, or on the cover page (in the YAML), of the file. Lines count from its first line. */
  readonly text?: string
  readonly cover?: string
  /** Stands in the place of the whole file; `null` takes the file away. */
  readonly whole?: string | Uint8Array | null
  /** Rule and line of every message about that file, in order. */
  readonly says: readonly (readonly [rule: string, line: number])[]
}

/** A look-alike that is fine: the contract is given, without a message. */
export type Harmless = Omit<Attack, 'says'> & {
  /** Words that the contract's text must hold. */
  readonly prints?: string
}

/** The repository with one file attacked, the file's path, and the line before the attack's own first line. */
export function attacked(attack: Harmless): { files: Files; path: string; above: number } {
  const path = attack.file ?? contractPath
  const { [path]: original, ...others } = base
  const { whole, text, cover } = attack
  if (whole === null) return { files: { ...clean(others) }, path, above: 0 }
  if (whole !== undefined) return { files: { ...clean(others), [path]: whole }, path, above: 0 }
  const mark = text === undefined ? '@cover' : '@text'
  const [before = ''] = String(original).split(mark)
  const content = String(original).replace(mark, () => text ?? cover ?? '')
  return {
    files: clean({ ...others, [path]: content }),
    path,
    above: withoutMarks(before).split('\n').length - 1,
  }
}

function clean(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' ? withoutMarks(content) : content,
    ]),
  )
}

function withoutMarks(content: string): string {
  return content.replace(/^@(?:cover|text)\n/gm, '')
}
