import { contractHtml } from '#core/contract/html.ts'
import type { Library } from '#core/contract/library.ts'
import { termAt } from '#core/contract/terms.ts'
import { documentTitles } from '#core/locale/panel-words.ts'
import { type Language, type Words, languages } from '#core/locale/locale.ts'
import type { Finding } from '#core/lint/finding.ts'
import type { Message } from '#core/report/message.ts'
import { zoneOf } from '#core/life/state/facts.ts'
import { recordsIn } from '#node/records/records-in.ts'
import { documentFile } from '#node/print/document-file.ts'
import type { AddendumEntry } from '#core/repository/folder-addenda.ts'
import { filesIn } from '#node/repository/read-files.ts'
import { type ContractEntry, readContractFolder } from '#node/repository/repository.ts'
import { lifeSheet } from './life-sheet.ts'
import { lintContract } from './lint-contract.ts'
import { type LastRecord, recordFaults } from './record-faults.ts'
import { partySlugs } from './party-slugs.ts'
import type { ContractRecord } from './records.ts'
import { signedCopies } from './signed-copies.ts'
import { sideOf, sidePath, writeSide } from './side-file.ts'
import { type Dependencies, type Sources, contractKey } from './sources.ts'
import { amountOf } from './view/amount.ts'
import { addendumTime } from './view/addendum-time.ts'
import { contractTime } from './view/contract-time.ts'
import { type PartySlugs, type Timed, contractView } from './view/contract-view.ts'
import { quietSections } from './view/quiet-sections.ts'
import { stackableTables } from './view/stackable-tables.ts'
import { annotatedSheet } from './view/annotated-sheet.ts'
import { findingLines } from './view/finding-lines.ts'
import { notesOf } from './view/notes.ts'
import { typeset } from './view/typeset.ts'

/** What walking a contract needs besides the library. */
export type Walk = {
  readonly root: string
  /** Where side files go. */
  readonly sideFolder: string
  readonly engine: string
  readonly sources: Sources
}

/** A contract folder once walked: records of the contract and its addenda when nothing is wrong, and what they rest on. */
export type Walked = {
  readonly folder: string
  readonly messages: readonly Message[]
  readonly found?: {
    readonly record: ContractRecord
    readonly addenda: readonly ContractRecord[]
    readonly dependencies: Dependencies
    /** The record of the contract that is dated last. */
    readonly last?: LastRecord
  }
}

/** Reads one contract folder and writes its side files. */
export async function walkContract(folder: string, library: Library, walk: Walk): Promise<Walked> {
  const { entry, readings, messages } = readContractFolder(walk.root, folder, library)
  if (!entry) return { folder, messages }
  const { contract } = entry
  const faults = recordFaults(walk.root, entry)
  const said = [...messages, ...faults.messages]
  const lints = new Map(
    readings.map((read) => [read.reading.contract?.id, lintContract(read, walk.root, library)]),
  )
  const documents = [entry, ...entry.addenda]
  const slugs = partySlugs(contract, library)
  const uses = documents.flatMap(({ contract: one }) => one.clauses)
  const dependencies: Dependencies = {
    clauses: [...new Set(uses.map(({ id, version }) => `${id}@${version}`))],
    contracts: lints.get(contract.id)?.lookedAt ?? [],
    parties: [...new Set([slugs.provider, slugs.client].filter((slug) => slug !== null))],
  }
  const key = contractKey(walk.engine, folder, dependencies, walk.sources)
  const records: ContractRecord[] = []
  for (const document of documents) {
    const { id } = document.contract
    const side = sideOf(walk.sideFolder, documentFile(id), key)
    const findings = lints.get(id)?.findings ?? []
    await writeSides({ side, document, entry, library, slugs, findings })
    records.push(recordOf({ side, document, entry, slugs, findings, key, root: walk.root }))
  }
  const [record, ...addenda] = records
  if (!record) return { folder, messages: said }
  const { last } = faults
  return { folder, messages: said, found: { record, addenda, dependencies, ...(last && { last }) } }
}

/** A contract or an addendum, with the contract it belongs to and what its page needs. */
type Shown = {
  readonly side: string
  readonly document: ContractEntry | AddendumEntry
  readonly entry: ContractEntry
  readonly slugs: PartySlugs
  readonly findings: readonly Finding[]
}

async function writeSides({
  side,
  document,
  entry,
  library,
  slugs,
  findings,
}: Shown & { readonly library: Library }): Promise<void> {
  const { contract, taken } = document
  const html = quietSections(stackableTables(contractHtml(contract)))
  for (const language of languages) {
    const lines = findingLines(findings, contract, library, language)
    const timed = timeOf(document, entry, library, language)
    const changed = new Map(timed.effective.changed.map((line) => [line.path, line]))
    const notes = notesOf(contract, taken, library, lines, changed, language)
    const sheet = annotatedSheet(contract, html, notes)
    await writeSide(sidePath(side, language), {
      view: contractView(contract, library, slugs, language, lines, timed),
      sheet,
    })
  }
}

function timeOf(
  document: Shown['document'],
  entry: ContractEntry,
  library: Library,
  language: Language,
): Timed {
  return 'addenda' in document
    ? contractTime(document, library, language)
    : addendumTime(document, entry.contract, library, language)
}

function recordOf({
  side,
  document: { contract, taken },
  entry,
  slugs,
  findings,
  key,
  root,
}: Shown & { readonly key: string; readonly root: string }): ContractRecord {
  const { id, version, type, languages, law, terms, digest } = contract
  const name = (role: 'provider' | 'client') => ({
    name: String(termAt(terms, `parties.${role}.legalName`) ?? ''),
    slug: slugs[role],
  })
  const [french, english] = [amountOf(terms, law, 'fr'), amountOf(terms, law, 'en')]
  const title = (language: Language) =>
    typeset(language)(
      contract.parts.find((part) => part.language === language)?.title ??
        documentTitles[type]?.[language] ??
        type,
    )
  return {
    id,
    base: id === entry.contract.id ? null : entry.contract.id,
    version,
    type,
    languages: [...languages],
    law,
    title: { fr: title('fr'), en: title('en') },
    parties: { provider: name('provider'), client: name('client') },
    start: terms.term?.start?.iso ?? null,
    end: terms.term?.end?.iso ?? null,
    amount:
      french && english
        ? {
            figure: inPrint(french.figure, english.figure),
            unit: inPrint(french.unit, english.unit),
          }
        : null,
    digest,
    clauses: contract.clauses.map((use) => `${use.id}@${use.version}`),
    taken: taken.length,
    findings: countFindings(findings),
    summaryPrevails: terms.summary?.prevails === true,
    zone: zoneOf(terms, law),
    life: id === entry.contract.id ? lifeSheet(root, entry) : null,
    recorded: id === entry.contract.id ? recordedOf(root, entry.folder) : null,
    asOf: null,
    key,
    pdf: true,
    side,
    changes: null,
  }
}

function recordedOf(root: string, folder: string): ContractRecord['recorded'] {
  const records = recordsIn(root, folder)
  // A copy that was erased on purpose is in a record still, and nowhere else.
  const kept = filesIn(root, `content/contracts/${folder}/records/evidence`)
  return {
    count: records.length,
    last: records.at(-1)?.recordedAt ?? null,
    copies: signedCopies(folder, records).filter(({ file }) => kept.includes(file)),
  }
}

function countFindings(findings: readonly Finding[]): ContractRecord['findings'] {
  const open = findings.filter(({ allowed }) => !allowed)
  const count = (severity: Finding['severity']) =>
    open.filter((finding) => finding.severity === severity).length
  return {
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    allowed: findings.length - open.length,
  }
}

function inPrint(french: string, english: string): Words {
  return { fr: typeset('fr')(french), en: typeset('en')(english) }
}
