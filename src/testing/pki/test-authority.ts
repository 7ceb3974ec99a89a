import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { vi } from 'vitest'
import type { TestCertificate, TestPki } from './test-pki.ts'

/** How a test authority misbehaves. */
export const misbehaviours = [
  'silent',
  'dripping',
  'endless',
  'broken',
  'replay',
  'other-bytes',
  'refusing',
  'rubbish',
] as const
export type Misbehaviour = (typeof misbehaviours)[number]

/** Does something while every wait for an answer ends after half a second. */
export async function impatiently<Result>(act: () => Promise<Result>): Promise<Result> {
  const usual = AbortSignal.timeout.bind(AbortSignal)
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => usual(500))
  try {
    return await act()
  } finally {
    timeout.mockRestore()
  }
}

/** A time-stamp authority on this machine, around `openssl ts -reply`. */
export type TestAuthority = {
  readonly url: string
  /** What it does wrong from now on; nothing when absent. */
  readonly misbehave: (how?: Misbehaviour) => void
  readonly close: () => void
}

/** Starts an authority that stamps with a certificate of the test PKI. */
export async function startTestAuthority(
  pki: TestPki,
  stamper: TestCertificate,
): Promise<TestAuthority> {
  let how: Misbehaviour | undefined
  let last: Buffer | undefined
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      if (how === 'silent') return
      if (how === 'dripping' || how === 'endless') return void pour(response, how)
      const answer = answerTo(Buffer.concat(parts), how)
      response.writeHead(how === 'broken' ? 500 : 200, {
        'content-type': 'application/timestamp-reply',
      })
      response.end(answer)
    })
  })
  const answerTo = (query: Buffer, wrong: Misbehaviour | undefined): Buffer => {
    if (wrong === 'broken' || wrong === 'rubbish') return randomBytes(64)
    if (wrong === 'replay' && last) return last
    const asked = Buffer.from(query)
    // The digest is the only string of 32 bytes in a request.
    const digest = asked.indexOf(Buffer.from([0x04, 0x20])) + 2
    if (wrong === 'other-bytes') asked.writeUInt8((asked.readUInt8(digest) + 1) % 256, digest)
    // A hash the authority does not know makes it refuse.
    if (wrong === 'refusing') asked.writeUInt8(9, asked.indexOf(Buffer.from([3, 4, 2, 1])) + 3)
    last = reply(pki, stamper, asked)
    return last
  }
  await listen(server)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    misbehave: (wrong) => {
      how = wrong
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** An answer that never ends: a byte now and then, or as fast as it is read. */
async function pour(response: ServerResponse, how: 'dripping' | 'endless'): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/timestamp-reply' })
  const part = Buffer.alloc(how === 'endless' ? 65_536 : 1, 0x30)
  while (!response.destroyed) {
    const isTaken = response.write(part)
    if (how === 'dripping' || !isTaken) await setTimeout(20)
  }
}

function reply(pki: TestPki, stamper: TestCertificate, query: Buffer): Buffer {
  writeFileSync(join(pki.folder, 'query.tsq'), query)
  const by = ['-signer', stamper.certificateFile, '-inkey', stamper.keyFile]
  pki.openssl('ts', '-reply', '-queryfile', 'query.tsq', ...by, '-out', 'answer.tsr')
  return readFileSync(join(pki.folder, 'answer.tsr'))
}

function listen(server: Server): Promise<void> {
  return new Promise((ready) => server.listen(0, '127.0.0.1', ready))
}
