import { type ProviderPage, readProviderPage } from '#core/share/provider-page.ts'
import type { Prepared, Received, Wish } from '#site/sign/desk-answer.ts'

/** The command does not answer: it was stopped, or its time is over. */
export class Gone extends Error {}

/** What the command shows on this page. @throws Gone */
export async function fetchPage(): Promise<ProviderPage> {
  const response = await fetched('./page.json', {})
  return readProviderPage(await response.json())
}

/** The PDF that was given to the command; `undefined` when it cannot be had. */
export async function fetchPdf(): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await (await fetched('./contract.pdf', {})).arrayBuffer())
  } catch {
    return undefined
  }
}

/** The statement the command makes of a wish. @throws Gone */
export async function askForStatement(wish: Wish): Promise<Prepared> {
  return (await (await posted('statement', JSON.stringify(wish))).json()) as Prepared
}

/** What came of a signature. @param reply its canonical text @throws Gone */
export async function handIn(reply: string): Promise<Received> {
  return (await (await posted('reply', reply)).json()) as Received
}

/** Tells the command that the page is closed; nobody waits for an answer. */
export function sayGoodbye(): void {
  navigator.sendBeacon('./left', new Blob(['{}'], { type: json }))
}

const json = 'application/json'

function posted(path: string, body: string): Promise<Response> {
  return fetched(`./${path}`, { method: 'POST', body, headers: { 'Content-Type': json } })
}

async function fetched(path: string, request: RequestInit): Promise<Response> {
  try {
    const response = await fetch(path, { ...request, cache: 'no-store', redirect: 'error' })
    if (response.ok) return response
  } catch (cause) {
    throw new Gone('no answer', { cause })
  }
  throw new Gone('refused')
}
