import { type GivenLink, givenLinks } from '#core/life/links.ts'
import { type FoundDocument, findDocument } from '#node/command/find-document.ts'
import type { Context, Options } from '#node/command/verb.ts'

/** A document with the links that were given to it. */
export type Shared = FoundDocument & {
  /** Links to this text, in the order they were given. */
  readonly links: readonly GivenLink[]
}

/** The document of an id with its links. An unknown one is a usage fault; one that cannot be read says why, and is `undefined`. */
export function findShared(context: Context, id: string, options: Options): Shared | undefined {
  const found = findDocument(context, id, options.today)
  if (!found) return undefined
  const all = givenLinks(found.life.files.map(({ record }) => record))
  return { ...found, links: all.filter(({ document }) => document === found.no) }
}
