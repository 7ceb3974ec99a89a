import { expect, test } from 'vitest'
import type { Contract } from '#core/contract/contract.ts'
import { frenchContract } from '#testing/fixtures/sample-contract.ts'
import { readFolders } from '#node/repository/repository.ts'
import { linkMessage } from './link-message.ts'

const { contracts } = readFolders('.', ['FR-ADM-0001', 'US-HRL-0003'])
const [french, american] = contracts.map(({ contract }) => contract)
const address = 'https://contrats.example.com/read/#a--b.c...d'
const link = { contract: '', for: 'client', link: 'a', address, hasSite: true } as const

function lines(contract: Contract = frenchContract, more = {}, use: 'sign' | 'read' = 'sign') {
  const message = linkMessage({ document: { contract } } as never, { ...link, ...more }, use)
  return message.replaceAll(/\u00a0|\u202f/gu, ' ').split('\n')
}

test('a message says what the link is, what it lets do, and from whom it comes', () => {
  const said = lines(french)
  expect(said[0]).toBe('Bonjour,')
  expect(said[2]).toBe('Voici « Contrat de prestation de services » (FR-ADM-0001, version 1.0) :')
  expect(said[4]).toBe(address)
  expect(said.join('\n')).toContain('le refuser ou de le signer')
  expect(said.at(-1)).toBe('Camille Spécimen')
})

test('a message is in the language of the contract, with the last day, and never the passphrase', () => {
  const more = { expiresOn: '2027-01-31', passphrase: 'AAAA-BBBB-CCCC-DDDD' }
  const said = lines(american, more, 'read').join('\n')
  expect(said).toContain('This link opens until January 31, 2027, that day included.')
  expect(said).toContain('passphrase, which I give you another way')
  expect(said).not.toContain('AAAA')
  expect(said).toContain('not yet to be signed')
})
