import { createReadStream, statSync } from 'node:fs'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { EnvironmentFault } from '#node/faults.ts'
import { listen } from './listen.ts'

/** A site that is being served. */
export type Served = {
  /** `http://127.0.0.1:4321/` */
  readonly address: string
  readonly close: () => Promise<void>
}

/**
 * Serves a built site on this machine only.
 * @param port 0 takes any free one
 * @throws EnvironmentFault when the folder is no site, or the port is taken
 */
export async function serveSite(outDir: string, port = 4321): Promise<Served> {
  if (!fileAt(join(outDir, 'index.html')))
    throw new EnvironmentFault(
      { fr: `Aucun site dans ${outDir}.`, en: `There is no site in ${outDir}.` },
      {
        why: { fr: "Il n'a pas d'index.html.", en: 'It has no index.html.' },
        remedy: { fr: "Lancez d'abord « clausier build ».", en: 'Run "clausier build" first.' },
      },
    )
  const server = createServer((request, response) => answer(outDir, request, response))
  await listen(server, port)
  const given = server.address()
  return {
    address: `http://127.0.0.1:${typeof given === 'object' ? given?.port : port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function answer(outDir: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    return
  }
  const path = pathOf(request.url ?? '/')
  const file =
    path === undefined
      ? undefined
      : (fileAt(join(outDir, path)) ?? fileAt(join(outDir, path, 'index.html')))
  if (
    file &&
    path !== undefined &&
    !path.endsWith('/') &&
    file.endsWith(`${sep}index.html`) &&
    !path.endsWith('index.html')
  ) {
    response.writeHead(301, { Location: `${path}/` }).end()
    return
  }
  send(file ?? join(outDir, '404.html'), file ? 200 : 404, request.method === 'HEAD', response)
}

function send(file: string, status: number, isHead: boolean, response: ServerResponse): void {
  response.writeHead(status, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  })
  if (isHead) response.end()
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
}

/** The path asked for, inside the site; `undefined` for one that leads out of it or cannot be read. */
function pathOf(url: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname))
    return path.includes('\0') || path.split(sep).includes('..') ? undefined : path
  } catch {
    return undefined
  }
}

function fileAt(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.ics': 'text/calendar; charset=utf-8',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}
