import { randomBytes } from 'node:crypto'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { EnvironmentFault } from '#node/faults.ts'
import { listen } from '#site/listen.ts'
import { headerRules, headersFor } from '#site/share/security-policy.ts'
import { type Guard, admit } from './page-guard.ts'

/** What is asked for: a path behind the token, and what was posted. */
export type Asked = { readonly path: string; readonly body?: Uint8Array }

/** What is answered. */
export type Answer = {
  readonly status: number
  readonly type: string
  readonly content: string | Uint8Array
}

/** A page for one person on this machine. */
export type ServedPage = {
  /** What a browser is given: `http://localhost:41234/<token>/`. */
  readonly address: string
  /** `http://localhost:41234`, the page's origin. */
  readonly origin: string
  /** Answers the requests that are admitted; until it is called they are refused. */
  readonly serve: (answer: (asked: Asked) => Promise<Answer>) => void
  /** Lets the answers on their way arrive, then stops. */
  readonly close: () => Promise<void>
}

/** No signature with its drawing is larger. */
const largestBody = 1024 * 1024

/**
 * Opens a page under a name that passkeys know, `localhost`, on both loopback addresses, so that nothing else can answer
 * under that name and port.
 * @param port any free one unless given
 * @throws EnvironmentFault when the port is taken
 */
export async function servePage(port = 0): Promise<ServedPage> {
  let answer = async (_: Asked): Promise<Answer> => refusal(404)
  let guard: Guard | undefined
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const answered = guard ? respond(request, guard, answer) : Promise.resolve(refusal(404))
    answered.then(
      (given) => send(response, given),
      () => response.destroy(),
    )
  }
  const { servers, port: given } = await openBoth(port, handle)
  const token = randomBytes(32).toString('base64url')
  guard = { host: `localhost:${given}`, token }
  return {
    origin: `http://localhost:${given}`,
    address: `http://localhost:${given}/${token}/`,
    serve: (next) => {
      answer = next
    },
    close: async () => void (await Promise.all(servers.map(closed))),
  }
}

async function respond(
  request: IncomingMessage,
  guard: Guard,
  answer: (asked: Asked) => Promise<Answer>,
): Promise<Answer> {
  const admitted = admit(request, guard)
  if ('refused' in admitted) return refusal(admitted.refused)
  if (request.method !== 'POST') return answer(admitted)
  const body = await bodyOf(request)
  return body ? answer({ ...admitted, body }) : refusal(413)
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request) {
    length += piece.length
    if (length > largestBody) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** Says no more than a number: who has no right to the page learns nothing of it. */
function refusal(status: number): Answer {
  return { status, type: 'text/plain; charset=utf-8', content: `${status}\n` }
}

function send(response: ServerResponse, { status, type, content }: Answer): void {
  const rules = headersFor(headerRules(), '/')
  response.writeHead(status, { ...rules, 'Cache-Control': 'no-store', 'Content-Type': type })
  response.end(content)
}

type Handle = (request: IncomingMessage, response: ServerResponse) => void

/** Where only one of the two is free, another port is tried, unless it was asked for. */
async function openBoth(
  port: number,
  handle: Handle,
  tries = 5,
): Promise<{ servers: Server[]; port: number }> {
  const first = createServer(timeouts, handle)
  await listen(first, port)
  const given = (first.address() as AddressInfo).port
  const second = createServer(timeouts, handle)
  try {
    await listen(second, given, '::1')
    return { servers: [first, second], port: given }
  } catch (error) {
    const code = error instanceof EnvironmentFault ? codeOf(error.cause) : undefined
    // A machine without IPv6 has one loopback address only.
    if (code !== 'EADDRINUSE') return { servers: [first], port: given }
    await closed(first)
    if (port !== 0 || tries <= 1) throw error
    return openBoth(port, handle, tries - 1)
  }
}

const timeouts = { requestTimeout: 30_000, headersTimeout: 10_000 }

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    setTimeout(() => server.closeAllConnections(), 1000).unref()
  })
}
