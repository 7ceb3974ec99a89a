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

/** What is remembered about a link. Where the browser keeps nothing, it lasts as long as the page. */
export async function recall(link: string): Promise<KeptLink> {
  const kept = await run<KeptLink | undefined>('readonly', (store) => store.get(link))
  return kept ?? memory.get(link) ?? { replies: [] }
}

/** Remembers something about a link. */
export async function remember(link: string, kept: KeptLink): Promise<void> {
  memory.set(link, kept)
  await run('readwrite', (store) => store.put(kept, link))
}

const memory = new Map<string, KeptLink>()

async function run<Result>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<Result | undefined> {
  try {
    const base = await done(opening())
    const transaction = base.transaction('links', mode)
    const result = await done(act(transaction.objectStore('links')))
    base.close()
    return result as Result
  } catch {
    return undefined
  }
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
