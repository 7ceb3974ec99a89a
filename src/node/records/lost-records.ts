import { createHash } from 'node:crypto'
import type { LedgerHistory, LostRecord } from '#core/verify/ledger-history.ts'
import { readBlobs } from '#node/git/blobs.ts'
import { tryGit } from '#node/git/git.ts'
import { filesIn, readSource } from '#node/repository/read-files.ts'

/** What git knows of records that are no longer what they were. */
export type LostRecords = { readonly lost: readonly LostRecord[]; readonly isShallow: boolean }

/**
 * Records that a commit of this branch has, and that are gone or another one on disk: in one walk of git over the records
 * of all contracts, or of one. A record that was added again at another place of the chain, as two branches that both
 * added one need, is not lost.
 * @returns nothing where there is no git, or no commit yet
 */
export function lostRecords(root: string, contract = '*'): LostRecords | undefined {
  const about = tryGit(root, ['rev-parse', '--is-shallow-repository', '--short', 'HEAD'])
  const isShallow = about?.startsWith('true')
  if (about === undefined || isShallow === undefined) return undefined
  const records = `:(glob)content/contracts/${contract}/records/[0-9]*.json`
  // From the newest commit to the oldest: what stood at a path first is what must stand there.
  const first = new Map(changesInHistory(root, records).map((one) => [one.path, one]))
  const isWhole = ({ path, blob }: Change) =>
    [blob, first.get(path)?.blob].some((id) => id !== undefined && holds(root, path, id))
  // A path that both changed is told once, by what the disk lacks of the last commit.
  const changes = [...first.values(), ...changesOnDisk(root, records)]
  const found = new Map(changes.filter((one) => !isWhole(one)).map((one) => [one.path, one]))
  const contents = readBlobs(
    root,
    [...found.values()].map(({ blob }) => blob),
  )
  const lost = [...found.values()].filter(
    ({ path, blob }) => !isAddedAgain(root, path, contents.get(blob)),
  )
  return { lost: lost.map((one) => lossOf(root, one)), isShallow }
}

/** What git knows of the records of one contract; nothing where there is no git, or no commit yet. */
export function ledgerHistory(root: string, contract: string): LedgerHistory | undefined {
  const known = lostRecords(root, contract)
  return known && { ...known, committed: committedRecords(root, contract) }
}

/** How many records of a contract the last commit has. */
function committedRecords(root: string, contract: string): number {
  const folder = `content/contracts/${contract}/records/`
  const listed = tryGit(root, ['ls-tree', '-z', '--name-only', 'HEAD', '--', folder]) ?? ''
  return listed.split('\0').filter((path) => /\/\d[^/]*\.json$/u.test(path)).length
}

type Change = Pick<LostRecord, 'path' | 'commit' | 'on' | 'isCommitted'> & {
  /** Id of what stood there before. */
  readonly blob: string
}

const raw = ['--raw', '-z', '--no-renames', '--no-abbrev', '--relative', '--diff-filter=DMT']
const head = /^commit (\S+) (\S+)$/u

/** Records that a commit changed or removed. Of a merge, what it did to the branch itself. */
function changesInHistory(root: string, records: string): Change[] {
  const log = [
    'log',
    '--first-parent',
    '--diff-merges=first-parent',
    '--format=commit %h %cs',
    ...raw,
  ]
  return changesIn(tryGit(root, [...log, '--', records]), true)
}

/** Records of the last commit that are changed or removed on disk. */
function changesOnDisk(root: string, records: string): Change[] {
  const changed = tryGit(root, ['diff', '--no-ext-diff', ...raw, 'HEAD', '--', records])
  if (!changed) return []
  return changesIn(`${tryGit(root, ['log', '-1', '--format=commit %h %cs'])}\0${changed}`, false)
}

/** Reads the raw lines of git: the commit, then `:mode mode before after letter` and the path of each change. */
function changesIn(output: string | undefined, isCommitted: boolean): Change[] {
  const tokens = (output ?? '').split('\0').map((token) => token.trim())
  const changes: Change[] = []
  let [commit, on] = ['', '']
  tokens.forEach((token, index) => {
    const named = head.exec(token)
    if (named) [, commit = '', on = ''] = named
    const [, blob] = /^:\d+ \d+ ([0-9a-f]+) [0-9a-f]+ [A-Z]\d*$/u.exec(token) ?? []
    const path = tokens[index + 1]
    if (blob && path) changes.push({ path, blob, commit, on, isCommitted })
  })
  return changes
}

/** True when the file on disk is that very blob. */
function holds(root: string, path: string, blob: string): boolean {
  const file = readSource(root, path)
  if (!file) return false
  const algorithm = blob.length === 40 ? 'sha1' : 'sha256'
  const id = createHash(algorithm).update(`blob ${file.bytes.length}\0`).update(file.bytes)
  return id.digest('hex') === blob
}

function isAddedAgain(root: string, path: string, bytes: Uint8Array | undefined): boolean {
  const folder = path.slice(0, path.lastIndexOf('/'))
  const fact = bytes && factOf(bytes)
  return filesIn(root, folder).some((name) => {
    const other = `${folder}/${name}`
    const file = other === path ? undefined : readSource(root, other)
    return file !== undefined && fact !== undefined && factOf(file.bytes) === fact
  })
}

/** What a record says, without its place in the chain and its time; nothing for what is no record. */
function factOf(bytes: Uint8Array): string | undefined {
  try {
    const { prev, at, recordedAt, ...fact } = JSON.parse(new TextDecoder().decode(bytes))
    return prev === undefined || !at || !recordedAt ? undefined : JSON.stringify(fact)
  } catch {
    return undefined
  }
}

function lossOf(root: string, { path, commit, on, isCommitted }: Change): LostRecord {
  const change = readSource(root, path) ? 'rewritten' : 'removed'
  return { path, change, commit, on, isCommitted }
}
