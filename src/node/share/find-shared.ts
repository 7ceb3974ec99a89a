import { givenLinks } from '#core/life/links.ts'
import { formatMessage } from '#core/report/message.ts'
import { loadShelf } from '#node/compose/load-shelf.ts'
import { clockFrom } from '#node/command/clock.ts'
import { unknownContract } from '#node/command/read-one.ts'
import type { Context, Options } from '#node/command/verb.ts'
import { readLife } from '#node/records/read-life.ts'
import { documentIds, documentIn, folderOf, readRepository } from '#node/repository/repository.ts'

/**
 * A contract or addendum with its records, its links and what is needed to add a record; `undefined` when it cannot be read,
 * which is then reported. An unknown id is a usage fault.
 */
export function findShared({ root, language, report }: Context, id: string, options: Options) {
  const known = documentIds(root)
  if (!known.includes(id)) throw unknownContract(id, known)
  const { library, contracts, messages } = readRepository(root, [folderOf(id)])
  const [entry] = contracts
  const document = entry && documentIn(entry, id)
  if (!entry || !document) {
    for (const message of messages) report(formatMessage(message, language))
    return undefined
  }
  const clock = clockFrom(options.today)
  const { settings } = loadShelf(root, library)
  const life = readLife(root, entry, clock, settings.delays)
  const no = document === entry ? undefined : document.contract.terms.doc.no
  const links = givenLinks(life.files.map(({ record }) => record))
  return {
    document,
    library,
    settings,
    clock,
    life,
    /** The addendum's number when it is one. */
    no: no ?? undefined,
    /** Links to any text of the folder, in the order they were given. */
    all: links,
    /** Links to this text. */
    links: links.filter((link) => link.document === (no ?? undefined)),
  }
}

/** What `findShared` gives. */
export type Shared = NonNullable<ReturnType<typeof findShared>>
