/** An answer that was made here, until the reader has it somewhere else too. */
export type KeptReply = {
  readonly kind: string
  /** The text it answers. */
  readonly text: string
  readonly saidAt: string
  readonly fileName: string
  readonly content: string
  /** The reader said that the file is kept and passed on. */
  readonly isDone: boolean
}

/** What this browser remembers about a link. */
export type KeptLink = {
  /** The text that was last shown, before this visit. */
  readonly seen?: { readonly version: string; readonly text: string }
  readonly replies: readonly KeptReply[]
}

/**
 * What is remembered about a link, as a change leaves it. Reading and writing are one step, so that two tabs lose nothing of
 * each other. Where the browser keeps nothing, it lasts as long as the page.
 */
export async function amend(
  link: string,
  change: (known: KeptLink) => KeptLink,
): Promise<KeptLink> {
  const kept = await stored(link, (found) => change(unstored.get(link) ?? found ?? nothing))
  if (kept) {
    unstored.delete(link)
    return kept
  }
  const known = change(unstored.get(link) ?? nothing)
  unstored.set(link, known)
  return known
}

/** Did the browser refuse to keep what is remembered about a link? It is gone with the page then. */
export function isOnlyHere(link: string): boolean {
  return unstored.has(link)
}

const nothing: KeptLink = { replies: [] }

/** What could not be written, and is newer than what stands there. */
const unstored = new Map<string, KeptLink>()

/** What was written; nothing when the browser has no room for it, or will not have any. */
async function stored(
  link: string,
  next: (found: KeptLink | undefined) => KeptLink,
): Promise<KeptLink | undefined> {
  try {
    const base = await done(opening())
    const transaction = base.transaction('links', 'readwrite')
    const finished = complete(transaction)
    const store = transaction.objectStore('links')
    const kept = next((await done(store.get(link))) as KeptLink | undefined)
    store.put(kept, link)
    await finished
    base.close()
    return kept
  } catch {
    return undefined
  }
}

/** A request may succeed and its transaction still fail, for want of room. */
function complete(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    for (const end of ['abort', 'error'])
      transaction.addEventListener(end, () => reject(transaction.error))
  })
}

function opening(): IDBOpenDBRequest {
  const request = indexedDB.open('clausier', 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('links'))
  return request
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}
