import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type ClauseFiles, type ClauseReading, readClause } from '#core/contract/read-clause.ts'
import { engineDigest } from '#node/kept/engine-digest.ts'
import { type KeptValues, keptValues } from '#node/kept/kept-values.ts'
import { privateFolder } from '#node/private-folder.ts'

/** All that `readClause` may import: what comes before contract inside core, and contract itself. */
export const readers = ['terms', 'locale', 'law', 'report', 'contract'].map(
  (name) => `src/core/${name}`,
)

let kept: KeptValues<ClauseReading> | 'none' | undefined

/**
 * As `readClause`; what an earlier run of this engine made of the same bytes is taken from the user's cache. A clause
 * takes ten milliseconds to read and a contract draws on some sixty, while their files hardly change.
 */
export function readKeptClause(files: ClauseFiles): ClauseReading {
  kept ??= keptOfThisEngine() ?? 'none'
  return kept === 'none' ? readClause(files) : readKeeping(files, kept)
}

/** As `readClause`, with what is kept in a given place. */
export function readKeeping(
  files: ClauseFiles,
  { get, put }: KeptValues<ClauseReading>,
): ClauseReading {
  const key = keyOf(files)
  const known = get(key)
  if (known) return known
  const made = readClause(files)
  put(key, made)
  return made
}

function keptOfThisEngine(): KeptValues<ClauseReading> | undefined {
  const engine = engineDigest(readers)
  const own = engine && privateFolder()
  return own ? keptValues(join(own, 'clauses', engine)) : undefined
}

/** The digest of all that a clause is read from: its files, in order, and where they stand. */
function keyOf({ folder, yaml, texts }: ClauseFiles): string {
  const hash = createHash('sha256').update(folder)
  for (const [name, { path, bytes }] of Object.entries({ yaml, ...texts }))
    hash.update(`\0${name} ${path} ${bytes.length}\0`).update(bytes)
  return hash.digest('hex')
}
