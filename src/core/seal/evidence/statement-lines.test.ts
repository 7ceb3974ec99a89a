import { describe, expect, test } from 'vitest'
import { verifyEnvelope } from '#core/seal/statement/verify-envelope.ts'
import {
  browserEnvelope,
  passkeyEnvelope,
  sampleStatement,
} from '#testing/fixtures/sample-statements.ts'
import { statementLines } from './statement-lines.ts'

const statement = sampleStatement()
const digest = `sha256:${'0'.repeat(64)}`
const methodOf = async (envelope: Parameters<typeof verifyEnvelope>[1]) => {
  const proof = await verifyEnvelope(statement, envelope, { allowUnverifiedUser: true })
  return statementLines(statement, proof, digest).find(({ kind }) => kind === 'method')
}

describe('the evidence of a signature says of its key', () => {
  test.each([
    [0x05, 'code, finger or face checked by the device (UV), bound to one device'],
    [0x0d, '(UV), may be on several devices of its owner (BE)'],
    [0x1d, '(UV), copied between the devices of its owner (BE, BS)'],
    [0x19, 'Passkey, presence only, copied between the devices of its owner (BE, BS)'],
  ])('what the flags %i of its passkey mean, as attested by the key', async (flags, words) => {
    const line = await methodOf(passkeyEnvelope(statement, 'ES256', { flags }))
    expect(line).toMatchObject({
      standing: 'attested',
      value: { en: expect.stringContaining(words) },
    })
  })

  test('that a browser kept it, and that nobody was checked', async () => {
    expect(await methodOf(browserEnvelope(statement))).toMatchObject({
      value: { en: 'Key kept by the browser; the person was not checked' },
    })
  })
})
