import { type Message, fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { attempt } from '#core/seal/refusal.ts'
import type { Reply } from '#core/seal/statement/reply.ts'
import { isLocalPage } from '#core/seal/statement/signing-page.ts'
import { readSshSignature } from '#core/seal/statement/ssh-signature.ts'
import { strangeWords } from '#core/seal/statement/strange-words.ts'
import { sshFingerprint } from '#core/verify/key-fingerprint.ts'

/**
 * What a reply must show besides what every statement does when it arrives as a file, from whoever sent it: a private link,
 * which strangers do not have, and the words that our pages show. The provider's own SSH key signs without a link.
 * @param path the file it came in
 * @param ownKey the fingerprint of the provider's SSH key (`SHA256:…`), where the settings name one
 */
export async function checkArrival(
  path: string,
  { statement, envelope }: Reply,
  ownKey: string | undefined,
): Promise<readonly Message[]> {
  const report = new Report(path)
  if (envelope?.type === 'sshsig' && statement.signer.role === 'provider') {
    const { value: read } = await attempt(() => readSshSignature(envelope.signature))
    const actual = read ? sshFingerprint(read.key) : 'SSH'
    if (actual !== ownKey) report.add('reply-key', fileStart, { actual, expected: ownKey ?? '' })
  } else if (statement.link === undefined) {
    const origin = statement.page?.origin ?? ''
    if (isLocalPage(origin)) report.add('reply-page-local', fileStart, { origin })
    else report.add('reply-link-missing', fileStart)
  }
  const words = strangeWords(statement)
  if (words !== undefined) report.add('reply-words', fileStart, { words })
  return report.messages
}
