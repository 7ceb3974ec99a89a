import { digestOf } from '#core/contract/digest.ts'
import { withPassphrase } from '#core/share/derive-keys.ts'
import { type ShareLink, linkInFragment } from '#core/share/link.ts'
import { type PageFile, type SharePage, readPage } from '#core/share/page.ts'
import { boxLabel, boxPath, openBox } from '#core/share/sealed-box.ts'

/** What came of opening a link. */
export type OpenedLink =
  | { readonly outcome: 'page'; readonly page: SharePage; readonly files: LinkFiles }
  | { readonly outcome: 'passphrase'; readonly unlock: (typed: string) => Promise<OpenedLink> }
  | { readonly outcome: 'no-link' | 'gone' | 'offline' | 'locked' | 'newer' }

/** The other files behind an opened link. */
export type LinkFiles = {
  /** The PDF, byte for byte; `undefined` when it cannot be had or is not the one the page names. */
  readonly pdf: () => Promise<Uint8Array<ArrayBuffer> | undefined>
  /** The signed PDF of a sealed contract, likewise. */
  readonly signed: () => Promise<Uint8Array<ArrayBuffer> | undefined>
}

/**
 * Takes the link out of the address, so that it stays neither in the bar nor in the history, and keeps it for this tab, so
 * that the page can be loaded again; where the browser keeps nothing, for as long as the page stays.
 */
export function takeLink(): ShareLink | undefined {
  if (linkInFragment(location.hash)) keepForTab(location.hash)
  if (location.hash) history.replaceState(null, '', location.pathname)
  return linkInFragment(taken ?? keptForTab())
}

const tabKey = 'clausier-link'
let taken: string | undefined

function keepForTab(fragment: string): void {
  taken = fragment
  try {
    sessionStorage.setItem(tabKey, fragment)
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}

function keptForTab(): string {
  try {
    return sessionStorage.getItem(tabKey) ?? ''
  } catch {
    return ''
  }
}

/** Fetches and opens what a link leads to. Nothing of it is given unless all of it is authentic. */
export async function openLink(link: ShareLink | undefined): Promise<OpenedLink> {
  if (!link) return { outcome: 'no-link' }
  const box = await fetchBox(link.id, 'page')
  if (!(box instanceof Uint8Array)) return { outcome: box }
  if (boxLabel(box)?.needsPassphrase)
    return {
      outcome: 'passphrase',
      unlock: async (typed) => unlock(box, link.id, await withPassphrase(link.key, link.id, typed)),
    }
  return unlock(box, link.id, link.key)
}

async function unlock(
  box: Uint8Array<ArrayBuffer>,
  link: string,
  key: Uint8Array<ArrayBuffer>,
): Promise<OpenedLink> {
  const opened = await openBox(box, key, { link, part: 'page' })
  if ('refused' in opened) return { outcome: 'locked' }
  const page = readPage(opened.content)
  if (!page) return { outcome: 'newer' }
  if (page.link !== link) return { outcome: 'locked' }
  const fetched = (part: 'pdf' | 'signed', named: PageFile | undefined) => async () => {
    const file = await fetchBox(link, part)
    if (!(file instanceof Uint8Array)) return undefined
    const content = await openBox(file, key, { link, part }, opened.edition)
    if ('refused' in content || digestOf(content.content) !== named?.digest) return undefined
    return content.content
  }
  const { pdf, sealed } = page.kind === 'open' ? page : {}
  const files = { pdf: fetched('pdf', pdf), signed: fetched('signed', sealed?.pdf) }
  return { outcome: 'page', page, files }
}

async function fetchBox(
  link: string,
  part: string,
): Promise<Uint8Array<ArrayBuffer> | 'gone' | 'offline'> {
  try {
    const response = await fetch(`../${boxPath({ link, part })}`, {
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    if (response.status === 404 || response.status === 410) return 'gone'
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : 'offline'
  } catch {
    return 'offline'
  }
}
