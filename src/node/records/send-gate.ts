import { oneMessage } from '#core/life/chain/check-links.ts'
import type { Contract } from '#core/contract/contract.ts'
import { type Library, findClause } from '#core/contract/library.ts'
import type { Message } from '#core/report/message.ts'
import { errorsInFolder } from '#node/lint/check-folder.ts'

/**
 * Why a text cannot be sent: errors that nobody has accepted, clauses that are still drafts. Empty when it can.
 * @param path the text's file
 */
export function sendGate(
  root: string,
  folder: string,
  { clauses }: Contract,
  path: string,
  library: Library,
): readonly Message[] {
  const drafts = clauses.flatMap(({ id, version }) =>
    findClause(library, id, version)?.meta.status === 'draft'
      ? oneMessage(path, 'send-draft-clause', { name: `${id}@${version}` })
      : [],
  )
  const found = [...errorsInFolder(root, folder), ...drafts]
  return found.length > 0
    ? [...found, ...oneMessage(path, 'send-refused', { count: found.length })]
    : []
}
