import { expect, test } from 'vitest'
import { type NamedKey, sharedKeyLines } from './signer-lines.ts'

const keyOf = (party: NamedKey['party'], fingerprint: string): NamedKey => ({
  party,
  name: 'Alex',
  fingerprint,
})

test('one key behind both parties is said once, as a claim', () => {
  const lines = sharedKeyLines([
    keyOf('client', 'sha256:a'),
    keyOf('client', 'sha256:b'),
    keyOf('provider', 'sha256:a'),
    keyOf('provider', 'sha256:a'),
  ])
  expect(lines).toMatchObject([
    { check: 'signers-apart', standing: 'claimed', why: { en: 'sha256:a' } },
  ])
})

test('keys of their own, and one key twice for one party, are no matter', () => {
  const lines = sharedKeyLines([
    keyOf('client', 'sha256:a'),
    keyOf('client', 'sha256:a'),
    keyOf('provider', 'sha256:b'),
  ])
  expect(lines).toEqual([])
})
