import type { Settings } from '#core/compose/settings.ts'
import type { Contract } from '#core/contract/contract.ts'
import type { Library } from '#core/contract/library.ts'
import { type GivenLink, givenLinks } from '#core/life/links.ts'
import { type Message, hasErrors } from '#core/report/message.ts'
import { loadSettings } from '#node/compose/load-shelf.ts'
import type { Clock } from '#node/command/clock.ts'
import { type Life, readLife } from '#node/records/read-life.ts'
import { recordsIn } from '#node/records/records-in.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import {
  type ContractEntry,
  contractFolders,
  readContractFolder,
} from '#node/repository/repository.ts'

/** A text that links were given to. */
export type SharedText = {
  readonly contract: Contract
  /** Its file. */
  readonly path: string
  readonly entry: ContractEntry
  /** The addendum's number when it is one. */
  readonly no: string | undefined
  readonly life: Life
  readonly links: readonly GivenLink[]
  readonly library: Library
  readonly settings: Settings
}

/** Every text of a repository that has a link, and what is wrong with those that cannot be read. */
export function sharedTexts(
  root: string,
  clock: Clock,
): { texts: SharedText[]; messages: readonly Message[]; settings: Settings } {
  const { library, messages: aboutLibrary } = loadLibrary(root)
  const { settings } = loadSettings(root)
  const texts: SharedText[] = []
  const messages: Message[] = [...aboutLibrary.filter(({ severity }) => severity === 'error')]
  for (const folder of contractFolders(root)) {
    const links = givenLinks(recordsIn(root, folder))
    if (links.length === 0) continue
    const { entry, messages: found } = readContractFolder(root, folder, library)
    if (!entry || hasErrors(found)) messages.push(...found)
    if (!entry) continue
    const life = readLife(root, entry, clock, settings.delays)
    messages.push(...life.messages)
    const documents = [
      { contract: entry.contract, path: entry.file.path, no: undefined },
      ...entry.addenda.map(({ contract, file }) => ({
        contract,
        path: file.path,
        no: contract.terms.doc.no ?? undefined,
      })),
    ]
    for (const document of documents) {
      const own = links.filter((link) => link.document === document.no)
      if (own.length > 0) texts.push({ ...document, entry, life, links: own, library, settings })
    }
  }
  return { texts, messages, settings }
}
