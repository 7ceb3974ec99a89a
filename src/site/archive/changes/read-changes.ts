import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { LogEntry } from '#core/change/change-log/log-entry.ts'
import type { Words } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { signedCommits } from '#node/git/commit-signatures.ts'
import { type NoHistory, resolveCommit, whyNoHistory } from '#node/git/read-commits.ts'
import { openPast } from '#node/history/past.ts'
import type { ContractRecord } from '#site/archive/records.ts'
import { hash } from '#site/archive/sources.ts'
import { isKept, keepFile } from './change-files.ts'
import { type KeptPast, keeper, readKeptPast, writeKeptPast } from './kept-past.ts'
import { type Place, keepingReader, redlinePath } from './keeping-reader.ts'

/** The change logs of a repository's contracts, or why there are none. */
export type Changes = {
  readonly changes: Readonly<Record<string, NonNullable<ContractRecord['changes']>>>
  /** One line for who builds; the site is made without change logs. */
  readonly missing?: Words
}

/**
 * Reads the change log of every contract from git, and writes the logs and redlines that pages are made from into a
 * cache folder. What two texts of the past differ in is found once, whoever asks and however often.
 * @param engine digest of the code that decides what is found
 */
export async function readChanges(
  root: string,
  contracts: readonly string[],
  { folder, engine, page }: { folder: string; engine: string; page: string },
): Promise<Changes> {
  const why = whyNoHistory(root)
  if (why) return { changes: {}, missing: reasons[why] }
  try {
    const head = resolveCommit(root, 'HEAD')
    const kept = readKeptPast(folder, engine)
    if (kept?.head === head && contracts.every((one) => isComplete(kept.changes[one])))
      return { changes: withPage(kept.changes, page) }
    const fresh = findChanges(root, contracts, { folder, engine, head, kept })
    await writeKeptPast(folder, fresh)
    removeStale(folder, [kept, fresh])
    return { changes: withPage(fresh.changes, page) }
  } catch (error) {
    if (!(error instanceof EnvironmentFault)) throw error
    return { changes: {}, missing: { fr: error.message, en: error.message } }
  }
}

const reasons: Readonly<Record<NoHistory, Words>> = {
  'no-git': {
    fr: "Sans journal des changements : ce dossier n'est pas un dépôt git.",
    en: 'No change log: this folder is not a git repository.',
  },
  'no-commits': {
    fr: "Sans journal des changements : rien n'est encore enregistré dans git.",
    en: 'No change log: nothing is committed to git yet.',
  },
  'cut-short': {
    fr: "Sans journal des changements : ce clone est superficiel. L'historique complet vient avec « git fetch --unshallow », ou fetch-depth: 0 dans un workflow.",
    en: 'No change log: this clone is shallow. "git fetch --unshallow" brings the whole history, or fetch-depth: 0 in a workflow.',
  },
}

/** A contract that git does not know has no log, and none is missing. */
function isComplete(changes: KeptPast['changes'][string] | undefined): boolean {
  if (!changes) return false
  return isKept(changes.log) && changes.redlines.every(({ file }) => isKept(file))
}

function findChanges(
  root: string,
  contracts: readonly string[],
  {
    folder,
    engine,
    head,
    kept,
  }: { folder: string; engine: string; head: string; kept: KeptPast | undefined },
): KeptPast {
  const draws = keeper(kept?.draws)
  const past = openPast(root, head, draws)
  const looks = keeper(kept?.looks)
  const comparisons = keeper(kept?.comparisons)
  const reader = keepingReader(past, { folder, engine }, { looks, comparisons })
  const logs = contracts.map((contract) => [contract, past.log(contract, reader)] as const)
  const signatures = signedCommits(
    root,
    logs.flatMap(([, log]) => log.map(({ commit }) => commit.id)),
  )
  const changes = logs.map(([contract, log]) => {
    const entries = log.toReversed().map((entry): LogEntry => {
      const signature = signatures.get(entry.commit.id)
      return signature ? { ...entry, signature } : entry
    })
    return [contract, changesOf(contract, entries, { folder, engine })] as const
  })
  return {
    engine,
    head,
    draws: draws.used(),
    looks: looks.used(),
    comparisons: comparisons.used(),
    changes: Object.fromEntries(changes),
  }
}

function changesOf(
  contract: string,
  entries: readonly LogEntry[],
  place: Place,
): NonNullable<ContractRecord['changes']> {
  const name = hash(JSON.stringify(entries))
  const log = join(place.folder, `${contract}.${name}.json`)
  keepFile(log, () => entries)
  const redlines = entries.flatMap(({ commit, since, pair }) => {
    if (!pair || !since) return []
    const file = redlinePath(place, pair, since.id, commit.id)
    return [{ commit: commit.id, file, key: hash(file) }]
  })
  return { log, redlines }
}

/** A page changes when what it shows does, or the code that shows it. */
function withPage(changes: KeptPast['changes'], page: string): KeptPast['changes'] {
  return Object.fromEntries(
    Object.entries(changes).map(([contract, { log, redlines }]) => [
      contract,
      { log, redlines: redlines.map((one) => ({ ...one, key: `${one.key} ${page}` })) },
    ]),
  )
}

/** Removes files that neither these logs nor those before use: a page that is shown may still be the one before. */
function removeStale(folder: string, all: readonly (KeptPast | undefined)[]): void {
  const used = new Set(
    all.flatMap((kept) =>
      Object.values(kept?.changes ?? {}).flatMap(({ log, redlines }) => [
        log,
        ...redlines.map(({ file }) => file),
      ]),
    ),
  )
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (name !== 'past.json' && !used.has(path)) rmSync(path, { force: true })
  }
}
