import type { Contract } from '#core/contract/contract.ts'
import { closest } from '#core/report/did-you-mean.ts'
import type { Message } from '#core/report/message.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { treeAtRevision } from '#node/git/tree-at-revision.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { documentIds, readDocument } from '#node/repository/repository.ts'
import type { Context, Options } from './verb.ts'

/** Reads one contract or addendum by its id, as it is or as it was at a git revision. An unknown id is a usage fault. */
export function readOne(
  context: Context,
  id: string,
  revision: Options[string],
): { contract?: Contract; messages: readonly Message[] } {
  const tree = typeof revision === 'string' ? treeAtRevision(context.root, revision) : undefined
  try {
    const root = tree?.root ?? context.root
    const known = documentIds(root)
    if (!known.includes(id)) throw unknownContract(id, known)
    const { library, messages: aboutLibrary } = loadLibrary(root)
    const { entry, messages } = readDocument(root, id, library)
    return entry
      ? { contract: entry.contract, messages }
      : { messages: [...aboutLibrary, ...messages] }
  } finally {
    tree?.dispose()
  }
}

/** The fault for an id that no document has. */
export function unknownContract(id: string, known: readonly string[]): EnvironmentFault {
  const guess = closest(id, known)
  return new EnvironmentFault(
    { fr: `Aucun contrat « ${id} ».`, en: `There is no contract "${id}".` },
    {
      why: id.includes('/')
        ? {
            fr: 'Aucun avenant de ce numéro à côté du contrat.',
            en: 'No addendum of that number beside the contract.',
          }
        : {
            fr: 'Aucun dossier de ce nom sous content/contracts.',
            en: 'No folder of that name under content/contracts.',
          },
      remedy: guess
        ? { fr: `Vouliez-vous dire ${guess} ?`, en: `Did you mean ${guess}?` }
        : {
            fr: 'Lancez « clausier digest » pour la liste des contrats.',
            en: 'Run "clausier digest" to list the contracts.',
          },
    },
  )
}
