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
const lineOf = async (kind: string, envelope: Parameters<typeof verifyEnvelope>[1]) => {
  const proof = await verifyEnvelope(statement, envelope, { allowUnverifiedUser: true })
  return statementLines(statement, proof, digest, 'Sample Ltd').find((one) => one.kind === kind)
}

describe('the evidence of a signature says of its key', () => {
  test.each([
    [0x05, 'Code, finger or face checked (UV), bound to one device'],
    [0x0d, '(UV), may be on several devices of its owner (BE)'],
    [0x1d, '(UV), copied between the devices of its owner (BE, BS)'],
    [0x19, 'Presence only, copied between the devices of its owner (BE, BS)'],
  ])('what the flags %i of its passkey mean, as the device claims', async (flags, words) => {
    const envelope = passkeyEnvelope(statement, 'ES256', { flags })
    expect(await lineOf('device', envelope)).toMatchObject({
      standing: 'claimed',
      value: { en: expect.stringContaining(words) },
    })
    const method = { standing: 'attested', value: { en: 'Passkey' } }
    expect(await lineOf('method', envelope)).toMatchObject(method)
  })

  test('that a browser kept it and that nobody was checked, as only the page claims', async () => {
    expect(await lineOf('method', browserEnvelope(statement))).toMatchObject({
      standing: 'claimed',
      value: { en: 'Key kept by the browser; the person was not checked' },
    })
    expect(await lineOf('device', browserEnvelope(statement))).toBeUndefined()
  })
})

test('no key attests who signed, for whom, when, or on which page', async () => {
  for (const kind of ['person', 'role', 'signedAt', 'origin', 'identification'])
    expect([kind, (await lineOf(kind, passkeyEnvelope(statement)))?.standing]).toEqual([
      kind,
      'claimed',
    ])
})

test('the PDF that the signer was given is the one the statement names', async () => {
  const named = { ...statement, pdf: digest as `sha256:${string}` }
  const proof = await verifyEnvelope(named, passkeyEnvelope(named), {})
  expect(statementLines(named, proof, digest, '')).toContainEqual(
    expect.objectContaining({ kind: 'givenPdf', standing: 'attested', value: { digest } }),
  )
})
