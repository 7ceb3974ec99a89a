import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runVerb } from '#testing/fixtures/run-verb.ts'
import { removeCopy, sampleCopy } from '#testing/fixtures/sample-copy.ts'
import { status } from './status.ts'
import type { Options } from './verb.ts'

let root: string
beforeAll(() => {
  root = sampleCopy('with records')
})
afterAll(() => removeCopy(root))

const on = (today: string, options: Options = {}, language: 'fr' | 'en' = 'en') =>
  runVerb(status, root, [], { today, ...options }, language)
const ids = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' ')[0])

describe('status', () => {
  test('shows each contract with its state, price and next deadline', async () => {
    const { out, err, code } = await on('2027-05-20', {}, 'fr')
    expect(code).toBe(0)
    const line = out.split('\n').find((one) => one.startsWith('BE-RNW-0006'))
    expect(line?.replaceAll(/\s+/g, ' ')).toBe(
      'BE-RNW-0006 Exemple SRL décision à prendre 500,00 € par mois 31 mai 2027 (dans 11 jours) Décider : renouveler, renégocier ou finir',
    )
    expect(err).toBe('7 contrat(s) au 20 mai 2027.')
  })

  test('follows an addendum: the price and the end of the day', async () => {
    const { out } = await on('2027-07-01', { client: 'exemple-srl', json: true })
    const { contracts } = JSON.parse(out)
    expect(contracts).toMatchObject([
      { id: 'BE-RNW-0006', term: 'active', price: { amount: '550.00 EUR', per: 'month' } },
    ])
  })

  test('filters by client, project and state', async () => {
    expect(ids((await on('2027-05-20', { client: 'exemple-sarl' })).out)).toEqual(['FR-ADM-0001'])
    expect(ids((await on('2027-05-20', { client: 'boutique' })).out)).toEqual(['QC-BIL-0005'])
    expect(ids((await on('2027-05-20', { project: 'retail-office' })).out)).toEqual([
      'GB-AGY-0004',
      'GB-AGY-0004-S1',
    ])
    expect(ids((await on('2027-05-20', { state: 'notice-window' })).out)).toEqual([
      'BE-RNW-0006',
      'FR-ADM-0001',
    ])
    expect(ids((await on('2026-12-20', { state: 'signed' })).out)).toEqual([
      'BE-RNW-0006',
      'FR-ADM-0001',
      'GB-AGY-0004',
      'GB-AGY-0004-S1',
    ])
    expect(ids((await on('2026-12-20', { state: 'draft' })).out)).toHaveLength(3)
    await expect(on('2027-05-20', { state: 'notise-window' })).rejects.toMatchObject({
      remedy: 'Did you mean "notice-window"?',
    })
  })

  test('says what deserves attention, and why, for programs', async () => {
    const { out } = await on('2027-05-20', { client: 'exemple-sarl', json: true })
    const document = JSON.parse(out)
    expect(document.schema).toBe('clausier-status/1')
    const [contract] = document.contracts
    expect(contract).toMatchObject({ asOf: '2027-05-20', negotiation: 'signed', label: 'active' })
    expect(contract.attention[1]).toMatchObject({
      id: 'notice-1',
      on: '2027-06-03',
      status: 'due',
      path: 'renewal.nonRenewalNoticeDays',
      because: { en: '30 calendar days before the end (3 July 2027), by the contract' },
    })
  })
})
