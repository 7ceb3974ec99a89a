import { type Message, fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import type { Reply } from '#core/seal/statement/reply.ts'
import { isLocalPage } from '#core/seal/statement/signing-page.ts'
import { strangeWords } from '#core/seal/statement/strange-words.ts'

/**
 * What a reply must show besides what every statement does when it arrives as a file, from whoever sent it: a private link,
 * which strangers do not have, and the words that our pages show. The provider's own SSH key signs without a link.
 * @param path the file it came in
 */
export function checkArrival(path: string, { statement, envelope }: Reply): readonly Message[] {
  const report = new Report(path)
  const isOwn = envelope?.type === 'sshsig' && statement.signer.role === 'provider'
  if (statement.link === undefined && !isOwn) {
    const origin = statement.page?.origin ?? ''
    if (isLocalPage(origin)) report.add('reply-page-local', fileStart, { origin })
    else report.add('reply-link-missing', fileStart)
  }
  const words = strangeWords(statement)
  if (words !== undefined) report.add('reply-words', fileStart, { words })
  return report.messages
}
