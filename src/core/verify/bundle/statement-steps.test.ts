import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { digestOf } from '#core/contract/digest.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import type { Envelope } from '#core/seal/statement/envelope.ts'
import { replyText } from '#core/seal/statement/reply.ts'
import { runShell } from '#testing/fixtures/run-shell.ts'
import {
  browserEnvelope,
  passkeyEnvelope,
  sampleStatement,
  sshEnvelope,
} from '#testing/fixtures/sample-statements.ts'
import { isThere } from '#testing/fixtures/tools.ts'
import { statementFiles } from './signature-files.ts'
import { statementSteps } from './statement-steps.ts'

const statement = sampleStatement()
const folder = mkdtempSync(join(tmpdir(), 'clausier-steps-'))
afterAll(() => rmSync(folder, { recursive: true }))

const kinds: readonly (readonly [string, () => Envelope])[] = [
  ['a passkey on P-256', () => passkeyEnvelope(statement, 'ES256')],
  ['a passkey on Ed25519', () => passkeyEnvelope(statement, 'EdDSA')],
  ['a passkey with RSA', () => passkeyEnvelope(statement, 'RS256')],
  ['a browser key on P-256', () => browserEnvelope(statement, 'ES256')],
  ['a browser key on Ed25519', () => browserEnvelope(statement, 'EdDSA')],
  ['an SSH key', sshKey],
]

describe.skipIf(!isThere('openssl') || !isThere('ssh-keygen'))('public tools', () => {
  test.each(kinds)(
    'find a statement signed by %s good, and any change of it bad',
    async (name, make) => {
      const root = join(folder, name.replaceAll(' ', '-'))
      const steps = await written(root, make())
      expect(steps.map(({ command }) => runShell(root, command))).toEqual(
        steps.map(() => ({ code: 0, said: expect.any(String) })),
      )
      const parts = [
        'statement.json',
        'signature.bin',
        'statement.json.sig',
        'client-data.json',
        'authenticator-data.bin',
      ]
      for (const part of parts) {
        const path = join(root, 'signatures/0003-signed', part)
        const good = bytesOf(path)
        if (!good) continue
        // In the middle: the armour of an SSH signature may end in bits that stand for nothing.
        writeFileSync(path, flipped(good))
        const codes = steps.map(({ command }) => runShell(root, command).code)
        expect([part, codes.some((code) => code !== 0)]).toEqual([part, true])
        writeFileSync(path, good)
      }
    },
  )

  test('find P-256 signatures good whose numbers are short or long', async () => {
    for (let index = 0; index < 12; index += 1) {
      const root = join(folder, `numbers-${index}`)
      const steps = await written(root, browserEnvelope(statement, 'ES256'))
      for (const { command } of steps) expect(runShell(root, command).code).toBe(0)
    }
  })
})

/** The files of a statement as a bundle holds them, with the record and the evidence they come from. */
async function written(root: string, envelope: Envelope) {
  const bytes = new TextEncoder().encode(
    replyText({ format: 'clausier-reply/1', statement, envelope }),
  )
  const file = `${digestOf(bytes).slice(7)}.json`
  const evidence = [{ file, digest: digestOf(bytes), mediaType: 'application/json', role: 'reply' }]
  const record = { kind: 'signed', evidence }
  const [one] = await statementFiles(
    [{ path: 'records/0003-signed.json', number: 3, record } as unknown as RecordFile],
    () => bytes,
  )
  if (!one) throw new Error('no statement')
  const files = new Map<string, Uint8Array>([
    ...one.files,
    [`records/evidence/${file}`, bytes],
    ['records/0003-signed.json', Buffer.from(JSON.stringify(record, null, 2))],
  ])
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return statementSteps(one, 'records')
}

function sshKey(): Envelope {
  const { publicKey: _, ...envelope } = sshEnvelope(statement)
  return envelope
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(readFileSync(path))
  } catch {
    return undefined
  }
}

function flipped(bytes: Uint8Array): Uint8Array {
  const at = Math.floor(bytes.length / 2)
  return Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 1 : byte))
}
