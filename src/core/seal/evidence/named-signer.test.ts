import { expect, test } from 'vitest'
import { namedSigner, signerFile, signerRole } from './named-signer.ts'

const nonce = 'abcdefghijklmnopqrstuv'
const alex = { name: 'Alex Témoin', title: 'Gérant', email: 'alex@example.com' }
const evidence = [
  { file: 'scan.pdf', role: 'signed-copy' },
  { file: 'signer.json', role: signerRole },
]
const read = (bytes: Uint8Array | undefined) =>
  namedSigner(evidence, (name) => (name === 'signer.json' ? bytes : undefined))

test('names the signer that was written', () => {
  expect(read(signerFile(alex, nonce))).toEqual(alex)
})

test('another nonce gives another file, so that its digest tells no name', () => {
  expect(signerFile(alex, nonce)).not.toEqual(signerFile(alex, nonce.toUpperCase()))
})

test.each([
  ['a file that was erased', undefined],
  ['half a character', Uint8Array.of(0xc3)],
  ['another format', new TextEncoder().encode('{"format":"clausier-reply/1"}')],
  ['a word too many', new TextEncoder().encode(JSON.stringify({ ...alex, nonce, more: 1 }))],
])('%s names nobody', (_, bytes) => {
  expect(read(bytes)).toBeUndefined()
})

test('a record without such a file names nobody', () => {
  expect(namedSigner(undefined, () => signerFile(alex, nonce))).toBeUndefined()
})
