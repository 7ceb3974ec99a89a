import type { Settings } from '#core/compose/settings.ts'
import type { Library } from '#core/contract/library.ts'
import { formatMessage } from '#core/report/message.ts'
import { loadSettings } from '#node/compose/load-shelf.ts'
import { type Life, readLife } from '#node/records/read-life.ts'
import type { DocumentEntry } from '#core/repository/folder-addenda.ts'
import { documentIds, documentIn, folderOf, readFolders } from '#node/repository/repository.ts'
import { type Clock, clockFrom } from './clock.ts'
import { unknownContract } from './read-one.ts'
import type { Context, Options } from './verb.ts'

/** A contract or addendum that a fact is about, with its life so far. */
export type FoundDocument = {
  readonly life: Life
  readonly document: DocumentEntry
  /** The addendum's number when it is one. */
  readonly no?: string
  readonly library: Library
  readonly settings: Settings
  readonly clock: Clock
}

/** The document of an id. An unknown one is a usage fault; one that cannot be read says why, and is `undefined`. */
export function findDocument(
  { root, language, report }: Context,
  id: string,
  today: Options[string],
): FoundDocument | undefined {
  const known = documentIds(root)
  if (!known.includes(id)) throw unknownContract(id, known)
  const { library, contracts, messages } = readFolders(root, [folderOf(id)])
  const [entry] = contracts
  const document = entry && documentIn(entry, id)
  if (!entry || !document) {
    for (const message of messages) report(formatMessage(message, language))
    return undefined
  }
  const clock = clockFrom(today)
  const { settings } = loadSettings(root)
  const life = readLife(root, entry, clock, settings.delays)
  const no = document === entry ? undefined : document.contract.terms.doc.no
  return { life, document, ...(no && { no }), library, settings, clock }
}
