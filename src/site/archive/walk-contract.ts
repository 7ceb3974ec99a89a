import { contractHtml } from '#core/contract/html.ts'
import type { Library } from '#core/contract/library.ts'
import { termAt } from '#core/contract/terms.ts'
import { documentTitles } from '#core/locale/panel-words.ts'
import { type Language, type Words, languages } from '#core/locale/locale.ts'
import type { Message } from '#core/report/message.ts'
import { type ContractEntry, readContractFolder } from '#node/repository/repository.ts'
import { partySlugs } from './party-slugs.ts'
import type { ContractRecord } from './records.ts'
import { sideOf, sidePath, writeSide } from './side-file.ts'
import { type Dependencies, type Sources, contractKey } from './sources.ts'
import { amountOf } from './view/amount.ts'
import { type PartySlugs, contractView } from './view/contract-view.ts'
import { stackableTables } from './view/stackable-tables.ts'
import { annotatedSheet } from './view/annotated-sheet.ts'
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
  const { entry, messages } = readContractFolder(walk.root, folder, library)
  if (!entry) return { folder, messages }
  const slugs = partySlugs(entry.contract, library)
  const dependencies: Dependencies = {
    clauses: entry.contract.clauses.map(({ id, version }) => `${id}@${version}`),
    parties: [...new Set([slugs.provider, slugs.client].filter((slug) => slug !== null))],
  }
  const key = contractKey(walk.engine, folder, dependencies, walk.sources)
  const side = sideOf(walk.sideFolder, folder, key)
  await writeSides(side, entry, library, slugs)
  return { folder, messages, found: { record: recordOf(entry, slugs, key, side), dependencies } }
}

async function writeSides(
  side: string,
  entry: ContractEntry,
  library: Library,
  slugs: PartySlugs,
): Promise<void> {
  const { contract, taken } = entry
  const html = stackableTables(contractHtml(contract))
  for (const language of languages) {
    const sheet = annotatedSheet(contract, html, notesOf(contract, taken, library, language))
    await writeSide(sidePath(side, language), {
      view: contractView(entry, library, slugs, language),
      sheet,
    })
  }
}

function recordOf(
  { contract, taken }: ContractEntry,
  slugs: PartySlugs,
  key: string,
  side: string,
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
    key,
    pdf: true,
    side,
  }
}

function inPrint(french: string, english: string): Words {
  return { fr: typeset('fr')(french), en: typeset('en')(english) }
}
