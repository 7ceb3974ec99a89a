import type { OpenPage } from '#core/share/page.ts'
import type { Say } from './words/words.ts'
import type { KeptReply } from './keep.ts'

/** Saves bytes or text as a file of the reader's. */
export function saveFile(content: BlobPart, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers begin to read only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/**
 * Hands an answer to the device's own ways of passing files on: mail, messages. Nothing where the device has none for such
 * files. Who changes their mind in between has done nothing.
 */
export function shareFile({ content, fileName }: KeptReply): (() => void) | undefined {
  const files = [new File([content], fileName, { type: 'application/json' })]
  if (!navigator.canShare?.({ files })) return undefined
  return () => void navigator.share({ files }).catch(() => undefined)
}

/** Posts an answer to the endpoint of the house. The same answer may be posted again: its nonce is the same. */
export async function postReply(reply: KeptReply, endpoint: string): Promise<boolean> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: reply.content,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    })
    return response.ok
  } catch {
    return false
  }
}

/** A mail to the provider that says what is attached. */
export function mailLink(
  { contract, document, version, reply: { email } }: OpenPage,
  reply: KeptReply,
  signer: string,
  say: Say,
): string | undefined {
  if (!email) return undefined
  const id = document ? `${contract}/${document}` : contract
  const what = say(whatOf(reply.kind))
  const values = { id, version: version.replace(/^v/u, ''), what, name: reply.fileName, signer }
  const query = [
    `subject=${encodeURIComponent(say('mailSubject', values))}`,
    `body=${encodeURIComponent(say('mailBody', values).replaceAll('\n', '\r\n'))}`,
  ]
  return `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}?${query.join('&')}`
}

function whatOf(kind: string) {
  if (kind === 'signed') return 'whatSigned'
  if (kind === 'viewed') return 'whatViewed'
  return kind === 'declined' ? 'whatDeclined' : 'whatAsked'
}
