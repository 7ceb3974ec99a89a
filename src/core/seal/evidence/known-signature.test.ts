import { expect, test } from 'vitest'
import { recordLines } from './known-signature.ts'

test('what a record alone says is a claim; only the digest of a copy that is kept is attested', () => {
  const digest = `sha256:${'a'.repeat(64)}`
  const lines = recordLines({
    party: 'client',
    name: 'Alex Sample',
    organization: 'Sample Ltd',
    email: 'alex@example.com',
    signedAt: '2026-12-18T11:20:00+01:00',
    method: 'passkey',
    copies: [{ role: 'signed-copy', digest }],
  })
  expect(lines.map(({ kind, standing }) => [kind, standing])).toEqual([
    ['person', 'claimed'],
    ['role', 'claimed'],
    ['signedAt', 'claimed'],
    ['method', 'claimed'],
    ['identification', 'claimed'],
    ['email', 'claimed'],
    ['copy', 'attested'],
  ])
})
