import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { TestPki } from './test-pki.ts'

/** Where the test authority publishes what it has revoked, on this machine. */
export type TestPublisher = {
  readonly url: string
  /** Whether it answers single questions, publishes its list, or neither. */
  readonly offer: (what: 'answers' | 'list' | 'nothing') => void
  readonly close: () => void
}

/** Starts a publisher: `/ocsp` around `openssl ocsp`, and `/crl`. */
export async function startTestPublisher(pki: TestPki): Promise<TestPublisher> {
  let offered = 'answers'
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const isAnswer = request.url === '/ocsp' && offered === 'answers'
      const isList = request.url === '/crl' && offered === 'list'
      response.writeHead(isAnswer || isList ? 200 : 503)
      response.end(
        isAnswer ? answer(pki, Buffer.concat(parts)) : isList ? pki.revocationList() : '',
      )
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    offer: (what) => {
      offered = what
    },
    close: () => void server.close(),
  }
}

function answer({ folder, root, openssl }: TestPki, question: Buffer): Buffer {
  writeFileSync(join(folder, 'ocsp.req'), question)
  const by = ['-CA', root.certificateFile, '-rsigner', root.certificateFile, '-rkey', root.keyFile]
  openssl('ocsp', '-index', 'index.txt', ...by, '-reqin', 'ocsp.req', '-respout', 'ocsp.der')
  return readFileSync(join(folder, 'ocsp.der'))
}
