import { expect, test } from 'vitest'
import { readFolders } from '#node/repository/repository.ts'
import { recordsIn } from './records-in.ts'
import { signingOf } from './signing-of.ts'

const id = 'BE-RNW-0006'
const { contracts, readings } = readFolders('.', [id])
const contract = contracts[0]?.contract
if (!contract) throw new Error('the sample was not read')
const records = recordsIn('.', id)

test('the day of the last signature comes from the records, for a contract and for its addenda', () => {
  const signings = readings.map(({ path, signing }) => [path.split('/').at(-1), signing])
  expect(signings).toEqual([
    ['contract.mdx', { signedOn: { kind: 'date', iso: '2026-12-14' } }],
    ['A1.mdx', { signedOn: { kind: 'date', iso: '2027-06-10' } }],
    ['A2.mdx', { signedOn: { kind: 'date', iso: '2027-06-10' } }],
  ])
})

test('a text that is not the one that was signed is said to have changed', () => {
  const edited = { ...contract, digest: `sha256:${'0'.repeat(64)}` } as const
  expect(signingOf(records, edited, []).get(id)?.changedAfterSigning).toBe(true)
})

test('a contract without records has no signature', () => {
  expect(signingOf([], contract, []).size).toBe(0)
})
