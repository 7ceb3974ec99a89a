import { compareFolders } from '#core/change/change-log/compare-folders.ts'
import { logWords } from '#core/change/change-log/log-words.ts'
import type { ReviewedContract } from '#core/change/review/review.ts'
import { keyTermPaths, termRows } from '#core/change/term-rows.ts'
import { findClause } from '#core/contract/library.ts'
import { previewWords } from '#core/contract/preview/preview-words.ts'
import { termAt } from '#core/contract/terms.ts'
import { recordKindWords } from '#core/life/records/record-kind-words.ts'
import { stateWords } from '#core/life/state/state-words.ts'
import { standingOf } from '#core/life/state/standing.ts'
import type { Words } from '#core/locale/locale.ts'
import type { ChangedPath } from '#node/git/changed-paths.ts'
import type { Today } from '#node/records/today-of.ts'
import { addendaOf } from '#core/repository/folder-addenda.ts'
import { type Side, editionOf } from './read-side.ts'
import type { TouchedFolder } from './touched-folders.ts'

/** A touched folder on both sides. */
export type FolderPair = {
  readonly folder: string
  /** Where it stood before, when it moved. */
  readonly from?: string
  readonly touched: TouchedFolder
  /** Is there a contract file on each side, whether it can be read or not? */
  readonly wasThere: boolean
  readonly isThere: boolean
  readonly changed: readonly ChangedPath[]
}

/** What became of a contract between two sides; nothing when only what it draws on changed, and not what it says. */
export function reviewedContract(
  pair: FolderPair,
  before: Side,
  after: Side,
): ReviewedContract | undefined {
  const { folder, from, touched } = pair
  const [old, now] = [before.contracts.get(from ?? folder), after.contracts.get(folder)]
  const records = recordsAdded(pair)
  const about = {
    id: folder,
    client: clientOf(now ?? old),
    ...(now && { state: stateWords(now.state) }),
    isAgreed: false,
    ...(from !== undefined && { movedFrom: from }),
    through: touched.through,
    notes: [],
    keyTerms: [],
    documents: [],
    records,
    isBuilt: now !== undefined,
  }
  if (!pair.isThere) return pair.wasThere ? { ...about, kind: 'removed', through: [] } : undefined
  if (!now) return { ...about, kind: 'unreadable' }
  if (!pair.wasThere)
    return { ...about, kind: 'new', through: [], keyTerms: keyTermsOf(now, after) }
  if (!old) return { ...about, kind: 'changed' }
  const { notes, redlines } = compareFolders(editionOf(old, before), editionOf(now, after))
  if (notes.length === 0 && redlines.length === 0)
    return touched.isOwn || records.length > 0
      ? {
          ...about,
          kind: 'same',
          through: [],
          ...(records.length === 0 && { notes: [logWords.same] }),
        }
      : undefined
  return {
    ...about,
    kind: 'changed',
    through: touched.through.filter((input) => drawsOn(now, input)),
    isAgreed: wasAgreed(old, now),
    notes,
    documents: redlines.map(({ document, redline }) => ({
      name: document === folder ? folder : `${folder}/${document}`,
      redline,
    })),
  }
}

/** Does a contract or one of its addenda use this clause version? A party is named by its slug alone. */
function drawsOn({ life: { entry } }: Today, input: string): boolean {
  const [, id, version] = /^clauses\/([^/]+)\/([^/]+)$/u.exec(input) ?? []
  const uses = [entry, ...entry.addenda].flatMap(({ contract }) => contract.clauses)
  return id === undefined || uses.some((use) => use.id === id && use.version === version)
}

/** Was the earlier text sent or signed, and is the new one not sent yet? */
function wasAgreed(old: Today, now: Today): boolean {
  const { digest } = now.life.entry.contract
  if (old.life.entry.contract.digest === digest) return false
  const standing = standingOf(old.state)
  const isSentAnew = now.life.events.some(
    (event) => event.kind === 'sent' && !event.document && event.digest === digest,
  )
  return standing === 'in-force' || (standing === 'sent' && !isSentAnew)
}

function clientOf(today: Today | undefined): string {
  return String(termAt(today?.life.entry.contract.terms, 'parties.client.legalName') ?? '')
}

function recordsAdded({ folder, changed }: FolderPair): Words[] {
  const prefix = `content/contracts/${folder}/records/`
  return changed.flatMap(({ path, status }) => {
    const kind = /^\d+-([a-z-]+)\.json$/u.exec(path.slice(prefix.length))?.[1]
    if (status !== 'A' || !path.startsWith(prefix) || kind === undefined) return []
    return [recordKindWords[kind] ?? { fr: kind, en: kind }]
  })
}

function keyTermsOf({ life: { entry } }: Today, { library }: Side): ReviewedContract['keyTerms'] {
  const { contract } = entry
  const addenda = addendaOf(entry)
  const words = previewWords(
    contract.clauses.flatMap(({ id, version }) => findClause(library, id, version) ?? []),
  )
  const paths = keyTermPaths(contract, addenda)
  const [french, english] = (['fr', 'en'] as const).map((language) =>
    termRows(contract, addenda, paths, words, language),
  )
  return (french ?? []).flatMap(({ path, label, spans }) => {
    const other = english?.find((row) => row.path === path)
    const [fr, en] = [spans[0]?.value ?? '', other?.spans[0]?.value ?? '']
    return fr === '' ? [] : [{ label: { fr: label, en: other?.label ?? label }, value: { fr, en } }]
  })
}
