import { attempt } from '#core/seal/refusal.ts'
import { readReply, replyText } from '#core/seal/statement/reply.ts'
import { statementDigest, statementText } from '#core/seal/statement/statement.ts'
import { type FoundDocument, findDocument } from '#node/command/find-document.ts'
import type { ExitCode } from '#node/command/verb.ts'
import type { Prepared, Received } from './desk-answer.ts'
import { signPageWords } from './sign-page-words.ts'
import type { Sitting } from './sitting.ts'
import { statementOfWish } from './statement-of-wish.ts'
import { takeSignature } from './take-signature.ts'

/** The command's side of the page. */
export type Desk = {
  /** The statement of what the form says, made now from the text as it stands on disk. */
  readonly prepare: (wish: unknown) => Prepared
  /** Takes a signature in as `record --file` does. The same one twice is one record and one answer. */
  readonly receive: (bytes: Uint8Array) => Promise<Received>
  /** Is a signature being taken in? It is not to be cut off. */
  readonly isTaking: () => boolean
  /** How the command ends, once there is nothing more to sign. */
  readonly ended: Promise<ExitCode>
}

/** Opens the desk. It takes statements that it made itself, and no other: nothing can be replayed to it. */
export function openDesk(sitting: Sitting): Desk {
  const { context, found } = sitting
  const ending = Promise.withResolvers<ExitCode>()
  const openedAt = found.clock.now(found.life.facts.zone)
  const made = new Set<string>()
  let taken: { readonly text: string; readonly answer: Promise<Received> } | undefined
  return {
    ended: ending.promise,
    isTaking: () => taken !== undefined,
    prepare: (wish) => {
      const { contract } = found.document
      const now = readNow(sitting, ending.reject)
      if (now?.document.contract.digest !== contract.digest) {
        context.report(signPageWords[context.language].changed(contract.id))
        ending.resolve(1)
        return { outcome: 'changed' }
      }
      const statement = statementOfWish(wish, { ...sitting, found: now }, openedAt)
      if (!statement) return { outcome: 'wrong' }
      made.add(statementDigest(statement))
      return { outcome: 'statement', text: statementText(statement) }
    },
    receive: async (bytes) => {
      const { value: reply } = await attempt(() => readReply(bytes))
      if (!reply || !made.has(statementDigest(reply.statement))) return { outcome: 'unknown' }
      const text = replyText(reply)
      if (taken && taken.text !== text) return { outcome: 'unknown' }
      taken ??= { text, answer: takeSignature(sitting, reply, ending) }
      return taken.answer
    },
  }
}

/** The document as it stands now; a fault, such as a folder that is gone, ends the command. */
function readNow(
  { context, options, found }: Sitting,
  onFault: (error: unknown) => void,
): FoundDocument | undefined {
  try {
    return findDocument(context, found.document.contract.id, options.today)
  } catch (error) {
    onFault(error)
    return undefined
  }
}
