import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** What a request must show to be answered. */
export type Guard = {
  /** `localhost:4321`, as the browser's address bar has it. */
  readonly host: string
  /** The first piece of every path, made for this one page. */
  readonly token: string
}

/** The path behind the token, or the status a request is refused with. */
export type Admitted = { readonly path: string } | { readonly refused: 403 | 404 | 405 | 415 | 421 }

/**
 * Whether a request comes from the page that was opened with the printed address. Another name for this machine (DNS
 * rebinding), another page's request, a path without the token, a form: each is refused before anything is read.
 */
export function admit(
  { method = '', url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  { host, token }: Guard,
): Admitted {
  if (headers.host !== host) return { refused: 421 }
  if (!['GET', 'HEAD', 'POST'].includes(method)) return { refused: 405 }
  const [, first = '', ...rest] = (url.split(/[?#]/u)[0] ?? '').split('/')
  if (!isSame(first, token) || rest.length === 0) return { refused: 404 }
  const path = rest.join('/')
  if (method === 'POST' && headers.origin !== `http://${host}`) return { refused: 403 }
  if (method === 'POST' && !isJson(headers['content-type'])) return { refused: 415 }
  return isOurs(headers, path === '' && method !== 'POST') ? { path } : { refused: 403 }
}

/** The page itself may be opened from anywhere, as a page of its own; what it draws on is for the page alone. */
function isOurs(headers: IncomingMessage['headers'], isPage: boolean): boolean {
  const site = headers['sec-fetch-site']
  const purpose = headers['sec-fetch-dest']
  if (isPage) return purpose === undefined || purpose === 'document'
  return site === undefined || site === 'same-origin'
}

function isJson(type: string | undefined): boolean {
  return /^application\/json(?:;|$)/u.test(type ?? '')
}

/** Takes as long for a nearly right token as for any other. */
function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)]
  return one.length === other.length && timingSafeEqual(one, other)
}
