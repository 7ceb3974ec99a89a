import type { ClauseMeta } from './clause-meta.ts'
import type { Content } from './content.ts'
import type { Digest } from './contract.ts'
import type { CodeWords } from './format-value.ts'
import type { Language } from '#core/locale/locale.ts'

/** One version of a clause: its description and its checked texts. */
export type Clause = {
  readonly meta: ClauseMeta
  readonly texts: Readonly<Partial<Record<Language, Content>>>
  /** How the codes of its parameters read, by path. */
  readonly words: ReadonlyMap<string, CodeWords>
  /** SHA-256 of each file, by its name. */
  readonly files: Readonly<Record<string, Digest>>
  /** SHA-256 over all files as they stand. */
  readonly digest: Digest
  /** Folder, for messages and links: `clauses/late-payment/1.0.0`. */
  readonly folder: string
}

/** A party's details as written in its file, before they are read as terms. */
export type PartyFile = {
  readonly slug: string
  readonly path: string
  readonly value: Readonly<Record<string, unknown>>
  readonly digest: Digest
}

/** Everything a contract can draw on. */
export type Library = {
  /** By id, then by version. */
  readonly clauses: ReadonlyMap<string, ReadonlyMap<string, Clause>>
  readonly parties: ReadonlyMap<string, PartyFile>
  /** `id@version` and party slugs that exist but have mistakes of their own, already reported. */
  readonly broken: ReadonlySet<string>
}

/** A clause version, when the library has it. */
export function findClause(library: Library, id: string, version: string): Clause | undefined {
  return library.clauses.get(id)?.get(version)
}

/** Ids of all clauses, also of those that only exist with mistakes. */
export function clauseIds({ clauses, broken }: Library): Set<string> {
  return new Set([...clauses.keys(), ...[...broken].map((name) => name.split('@')[0] ?? '')])
}

/** All versions of all clauses, by id and ascending version. */
export function allClauses(library: Library): Clause[] {
  return [...library.clauses.values()].flatMap((versions) => [...versions.values()])
}

/** Orders `1.10.0` after `1.9.0`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  return (
    left.map((part, index) => part - (right[index] ?? 0)).find((difference) => difference !== 0) ??
    0
  )
}
