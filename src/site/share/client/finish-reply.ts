import type { Envelope } from '#core/seal/statement/envelope.ts'
import { replyFileName, replyFormat, replyText } from '#core/seal/statement/reply.ts'
import type { Statement } from '#core/seal/statement/statement.ts'
import { type KeptReply, amend } from './keep.ts'
import type { Reader } from './reader.ts'

/** Makes the file of an answer, keeps it in this browser, and asks the reader to keep it too. */
export async function finishReply(
  { page, show }: Reader,
  statement: Statement,
  envelope?: Envelope,
): Promise<void> {
  const reply = { format: replyFormat, statement, ...(envelope && { envelope }) } as const
  const kept: KeptReply = {
    kind: statement.kind,
    text: statement.text,
    saidAt: statement.saidAt,
    fileName: replyFileName(reply),
    content: replyText(reply),
    isDone: false,
  }
  show(await amend(page.link, (known) => ({ ...known, replies: [...known.replies, kept] })))
}
