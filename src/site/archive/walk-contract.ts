import { contractHtml } from '#core/contract/html.ts'
import type { Library } from '#core/contract/library.ts'
import { termAt } from '#core/contract/terms.ts'
import { documentTitles } from '#core/locale/panel-words.ts'
import { type Language, type Words, languages } from '#core/locale/locale.ts'
import type { Finding } from '#core/lint/finding.ts'
import type { Message } from '#core/report/message.ts'
import { type ContractEntry, readContractFolder } from '#node/repository/repository.ts'
import { lintContract } from './lint-contract.ts'
import { partySlugs } from './party-slugs.ts'
import type { ContractRecord } from './records.ts'
import { sideOf, sidePath, writeSide } from './side-file.ts'
import { type Dependencies, type Sources, contractKey } from './sources.ts'
import { amountOf } from './view/amount.ts'
import { type PartySlugs, contractView } from './view/contract-view.ts'
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

/** A contract folder once walked: its record when nothing is wrong, and what it rests on. */
export type Walked = {
  readonly folder: string
  readonly messages: readonly Message[]
  readonly found?: { readonly record: ContractRecord; readonly dependencies: Dependencies }
}

/** Reads one contract folder and writes its side files. */
export async function walkContract(folder: string, library: Library, walk: Walk): Promise<Walked> {
  const { entry, readings, messages } = readContractFolder(walk.root, folder, library)
  const [read] = readings
  if (!entry || !read) return { folder, messages }
  const { findings, lookedAt } = lintContract(read, walk.root, library)
  const slugs = partySlugs(entry.contract, library)
  const dependencies: Dependencies = {
    clauses: entry.contract.clauses.map(({ id, version }) => `${id}@${version}`),
    contracts: lookedAt,
    parties: [...new Set([slugs.provider, slugs.client].filter((slug) => slug !== null))],
  }
  const key = contractKey(walk.engine, folder, dependencies, walk.sources)
  const side = sideOf(walk.sideFolder, folder, key)
  await writeSides(side, entry, library, slugs, findings)
  return {
    folder,
    messages,
    found: { record: recordOf(entry, slugs, key, side, findings), dependencies },
  }
}

async function writeSides(
  side: string,
  entry: ContractEntry,
  library: Library,
  slugs: PartySlugs,
  findings: readonly Finding[],
): Promise<void> {
  const { contract, taken } = entry
  const html = stackableTables(contractHtml(contract))
  for (const language of languages) {
    const lines = findingLines(findings, contract, library, language)
    const notes = notesOf(contract, taken, library, lines, language)
    const sheet = annotatedSheet(contract, html, notes)
    await writeSide(sidePath(side, language), {
      view: contractView(entry, library, slugs, language, lines),
      sheet,
    })
  }
}

function recordOf(
  { contract, taken }: ContractEntry,
  slugs: PartySlugs,
  key: string,
  side: string,
  findings: readonly Finding[],
): ContractRecord {
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
    key,
    pdf: true,
    side,
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
