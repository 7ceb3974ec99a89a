import type { Digest } from '#core/contract/contract.ts'
import type { Language } from '#core/locale/locale.ts'
import type { EnvelopeProof } from '#core/seal/statement/envelope-proof.ts'
import type { Reply } from '#core/seal/statement/reply.ts'
import { el } from './element.ts'
import { groups } from './reader.ts'
import { row } from './row.ts'
import { standingMark } from './standing-mark.ts'
import type { JudgedReply } from './verify-reply.ts'
import type { Say } from './words/words.ts'

/**
 * What a signature file proves and what it only says.
 * @param pdfs digests of the PDFs dropped with it
 */
export function replyResult(
  name: string,
  judged: JudgedReply,
  pdfs: readonly Digest[],
  language: Language,
  say: Say,
): HTMLElement {
  const { reply } = judged
  const standing = reply ? judged.standing : 'failed'
  return el(
    'section',
    { class: 'result' },
    el('h2', {}, name),
    el(
      'p',
      { class: 'verdict' },
      standingMark(standing, say),
      ` ${verdict(judged, language, say)}`,
    ),
    reply && el('dl', { class: 'what' }, ...rowsOf(reply, judged.proof, pdfs, say)),
  )
}

function verdict({ reply, refusal, ...rest }: JudgedReply, language: Language, say: Say): string {
  if (refusal) return say('verifyProvedNot', { why: refusal.words[language] })
  return reply && 'proof' in rest && rest.proof ? say('verifyProvedOk') : say('verifyUnsigned')
}

function rowsOf(
  { statement }: Reply,
  proof: EnvelopeProof | undefined,
  pdfs: readonly Digest[],
  say: Say,
): HTMLElement[] {
  const { contract, document, version, text, pdf, signer, saidAt, page } = statement
  const id = document ? `${contract}/${document}` : contract
  const isHere = pdf !== null && pdfs.includes(pdf)
  const who = [signer.name, signer.title, signer.email].filter(Boolean).join(', ')
  return [
    ...row(
      say(kinds[statement.kind]),
      `${id}, ${say('version', { version: version.replace(/^v/u, '') })}`,
    ),
    ...row(say('rowSigner'), who),
    ...row(say('rowSaid'), saidAt),
    ...('intent' in statement ? row(say('rowWords'), statement.intent.words) : []),
    ...('consent' in statement ? row(say('rowConsent'), statement.consent.words) : []),
    ...('reason' in statement ? row(say('rowReason'), statement.reason) : []),
    ...(proof ? row(say('rowKey'), keyWords(proof, say)) : []),
    ...(page ? row(say('rowPage'), proof?.origin ?? page.origin) : []),
    ...row(say('rowText'), groups(text), 'digest'),
    ...(pdf ? row(say('rowPdf'), groups(pdf), 'digest') : []),
    ...(isHere ? row('', say('rowPdfSame')) : []),
  ]
}

const kinds = {
  signed: 'kindSigned',
  viewed: 'kindViewed',
  'changes-requested': 'kindAsked',
  declined: 'kindDeclined',
} as const

function keyWords({ type, algorithm, isCopied }: EnvelopeProof, say: Say): string {
  if (type === 'webcrypto') return say('keyBrowser', { algorithm })
  if (type === 'sshsig') return say('keySsh', { algorithm })
  return say(isCopied ? 'keyPasskeyCopied' : 'keyPasskey', { algorithm })
}
