import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { contractHtml } from '#core/contract/html.ts'
import type { Library } from '#core/contract/library.ts'
import { termAt } from '#core/contract/terms.ts'
import { documentTitles } from '#core/locale/panel-words.ts'
import { typographer } from '#core/locale/typographer.ts'
import type { Language, Words } from '#core/locale/locale.ts'
import type { Message } from '#core/report/message.ts'
import { type ContractEntry, readContractFolder } from '#node/repository/repository.ts'
import type { ContractSide } from './contract-side.ts'
import { partySlugs } from './party-slugs.ts'
import type { ContractRecord } from './records.ts'
import { type Dependencies, type Sources, contractKey } from './sources.ts'
import { amountOf } from './view/amount.ts'
import { contractView } from './view/contract-view.ts'
import { stackableTables } from './view/stackable-tables.ts'
import { sheetMarks } from './view/sheet-marks.ts'

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

/** Reads one contract folder and writes its side file. Side files are named by content, so an old one is never changed. */
export async function walkContract(folder: string, library: Library, walk: Walk): Promise<Walked> {
  const { entry, messages } = readContractFolder(walk.root, folder, library)
  if (!entry) return { folder, messages }
  const slugs = partySlugs(entry.contract, library)
  const dependencies: Dependencies = {
    clauses: entry.contract.clauses.map(({ id, version }) => `${id}@${version}`),
    parties: [...new Set([slugs.provider, slugs.client].filter((slug) => slug !== null))],
  }
  const key = contractKey(walk.engine, folder, dependencies, walk.sources)
  const html = stackableTables(contractHtml(entry.contract))
  const side: ContractSide = {
    html,
    marks: sheetMarks(entry.contract, html),
    views: { fr: contractView(entry, library, slugs, 'fr'), en: contractView(entry, library, slugs, 'en') },
  }
  const path = join(walk.sideFolder, `${folder}.${key}.json`)
  if (!existsSync(path)) await writeSide(path, side, walk.sideFolder)
  return { folder, messages, found: { record: recordOf(entry, slugs, key, path), dependencies } }
}

function recordOf({ contract, taken }: ContractEntry, slugs: ReturnType<typeof partySlugs>, key: string, side: string): ContractRecord {
  const { id, version, type, languages, law, terms, digest } = contract
  const name = (role: 'provider' | 'client') => ({ name: String(termAt(terms, `parties.${role}.legalName`) ?? ''), slug: slugs[role] })
  const [french, english] = [amountOf(terms, law, 'fr'), amountOf(terms, law, 'en')]
  const title = (language: Language) =>
    typographer(language)(contract.parts.find((part) => part.language === language)?.title ?? documentTitles[type]?.[language] ?? type)
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
    amount: french && english ? { figure: inPrint(french.figure, english.figure), unit: inPrint(french.unit, english.unit) } : null,
    digest,
    clauses: contract.clauses.map((use) => `${use.id}@${use.version}`),
    taken: taken.length,
    key,
    pdf: true,
    side,
  }
}

function inPrint(french: string, english: string): Words {
  return { fr: typographer('fr')(french), en: typographer('en')(english) }
}

async function writeSide(path: string, side: ContractSide, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`
  await writeFile(temporary, JSON.stringify(side))
  await rename(temporary, path)
}
