import { bumpClause } from '#core/change/impact/bump-clause.ts'
import type { ImpactRow } from '#core/change/impact/impact-of.ts'
import { readAddenda } from '#core/change/read-addenda.ts'
import type { OpenTerm } from '#core/compose/open-terms.ts'
import type { Clause, Library } from '#core/contract/library.ts'
import { readContract } from '#core/contract/read-contract.ts'
import type { SourceFile } from '#core/contract/source.ts'
import { type Message, hasErrors } from '#core/report/message.ts'
import { draftOf, openDesk } from '#node/compose/addendum-draft.ts'
import { type ContractEntry, documentIn, folderOf } from '#node/repository/repository.ts'

/** A file as it would be written, read back by the walk before anybody writes it. */
export type PlannedFile = {
  readonly document: string
  readonly path: string
  /** What stands there now; absent for a new file. */
  readonly before?: string
  readonly after: string
  /** What reading it back says. */
  readonly messages: readonly Message[]
  /** What the new version asks for and nobody has decided. */
  readonly open: readonly OpenTerm[]
}

/** Can it be written, or does somebody have to decide something first? */
export function isReady({ messages, open }: PlannedFile): boolean {
  return !hasErrors(messages) && open.length === 0
}

/** What is decided about the addenda that are offered. */
export type OfferChoices = {
  readonly from?: string
  /** In each language; the clause and its version without it. */
  readonly reason?: string
}

/** The files that drafts and addenda of an impact come to: new versions in drafts, an addendum for what is signed and runs. */
export function plannedFiles(
  root: string,
  rows: readonly ImpactRow[],
  clause: Clause,
  { entries, library }: { entries: readonly ContractEntry[]; library: Library },
  choices: OfferChoices,
): PlannedFile[] {
  return rows.flatMap((row) => {
    const entry = entries.find(({ folder }) => folder === folderOf(row.document))
    if (!entry) throw new Error(`${row.document} was read and is not there.`)
    if (row.action === 'bump') return [bumped(row, entry, clause, library)]
    return row.action === 'offer-addendum' ? [offered(root, entry, clause, library, choices)] : []
  })
}

function bumped(
  { document, version }: ImpactRow,
  entry: ContractEntry,
  { meta: { id, version: to } }: Clause,
  library: Library,
): PlannedFile {
  const file = documentIn(entry, document)?.file
  const before = file && Buffer.from(file.bytes).toString('utf8')
  const after = before && bumpClause(before, { id, from: version, to })
  if (!file || !before || !after) throw new Error(`${document} was read with ${id}@${version}.`)
  const changed: SourceFile = { path: file.path, bytes: new TextEncoder().encode(after) }
  const { path } = file
  return { document, path, before, after, open: [], messages: readBack(changed, entry, library) }
}

/** What the walk says of a document of a folder once its file is another. */
function readBack(changed: SourceFile, entry: ContractEntry, library: Library): readonly Message[] {
  if (changed.path === entry.file.path) return readContract(changed, library).messages
  const files = entry.addenda.map(({ file }) => (file.path === changed.path ? changed : file))
  const readings = readAddenda(files, entry.contract, library)
  return readings.find(({ file }) => file === changed)?.messages ?? []
}

function offered(
  root: string,
  entry: ContractEntry,
  { meta }: Clause,
  library: Library,
  { from, reason }: OfferChoices,
): PlannedFile {
  const desk = openDesk(root, entry, library)
  const words = {
    fr: `nouvelle rédaction de la clause « ${meta.titles.fr} », version ${meta.version}`,
    en: `new wording of the clause "${meta.titles.en}", version ${meta.version}`,
  }
  const { languages } = entry.contract
  const own = languages.length > 1 ? words : words[languages[0] ?? 'en']
  const draft = draftOf(
    {
      kind: 'clause',
      clauses: [`${meta.id}@${meta.version}`],
      reason: reason ?? own,
      ...(from && { from }),
      set: [],
    },
    desk,
  )
  return {
    document: `${entry.contract.id}/${desk.no}`,
    path: draft.path,
    after: draft.mdx,
    messages: draft.reading.messages,
    open: draft.open,
  }
}
