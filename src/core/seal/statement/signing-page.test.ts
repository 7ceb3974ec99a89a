import { describe, expect, test } from 'vitest'
import { attempt } from '#core/seal/refusal.ts'
import {
  browserEnvelope,
  passkeyEnvelope,
  sampleOrigin,
  sampleStatement,
} from '#testing/fixtures/sample-statements.ts'
import type { Envelope } from './envelope.ts'
import type { Expectations } from './envelope-proof.ts'
import { isLocalPage } from './signing-page.ts'
import type { StatementOf } from './statement.ts'
import { verifyEnvelope } from './verify-envelope.ts'

const origin = 'http://localhost:41234'
const provider = { role: 'provider', name: 'Camille Spécimen' } as const
const atHome = (change: Partial<StatementOf<'signed'>> = {}) =>
  sampleStatement({ signer: provider, page: { origin }, ...change })
const passkey = (statement: StatementOf<'signed'>, from = origin) =>
  passkeyEnvelope(statement, 'ES256', { origin: from, rpId: 'localhost' })

async function refusal(
  statement: StatementOf<'signed'>,
  envelope: Envelope = passkey(statement),
  expected: Expectations = { origins: [sampleOrigin] },
) {
  const { refusal: found } = await attempt(() => verifyEnvelope(statement, envelope, expected))
  return found?.slug
}

describe('a page on the own machine of the signer', () => {
  test('counts for a passkey of the provider, whether the share site is known or not', async () => {
    expect(await refusal(atHome())).toBeUndefined()
    expect(await refusal(atHome(), passkey(atHome()), {})).toBeUndefined()
    expect(await verifyEnvelope(atHome(), passkey(atHome()))).toMatchObject({ origin })
  })

  test.each<[string, Partial<StatementOf<'signed'>>]>([
    ['a client', { signer: { role: 'client', name: 'Alex Témoin' } }],
    ['whoever came by a private link', { link: 'a-link' }],
    ['a statement that names no page', { page: undefined as never }],
  ])('counts for nothing when %s signs there', async (_, change) => {
    expect(await refusal(atHome(change))).toBe('page-local')
    expect(await refusal(atHome(change), passkey(atHome(change)), {})).toBe('page-local')
  })

  test('counts for no receipt, and for no key of a browser', async () => {
    const { consent: _, ...rest } = atHome()
    const viewed = { ...rest, kind: 'viewed' } as unknown as StatementOf<'signed'>
    expect(await refusal(viewed)).toBe('page-local')
    expect(await refusal(atHome(), browserEnvelope(atHome()))).toBe('page-local')
  })

  test('is another page when the port is another', async () => {
    const other = passkey(atHome(), 'http://localhost:41235')
    expect(await refusal(atHome(), other)).toBe('origin-differs')
  })

  test('counts for a client where it is the share site itself, tried out', async () => {
    const client = atHome({ signer: { role: 'client', name: 'Alex Témoin' } })
    expect(await refusal(client, passkey(client), { origins: [origin] })).toBeUndefined()
    expect(await refusal(client, passkey(client), { here: origin })).toBeUndefined()
    const elsewhere = { here: 'https://contrats.example.com' }
    expect(await refusal(client, passkey(client), elsewhere)).toBe('page-local')
  })
})

test.each([
  ['http://localhost:1', true],
  ['http://localhost', true],
  ['http://localhost.example.com:80', false],
  ['http://notlocalhost:80', false],
  ['https://contrats.example.com', false],
])('%s is a local page: %s', (address, isLocal) => {
  expect(isLocalPage(address)).toBe(isLocal)
})
