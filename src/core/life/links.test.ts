import { expect, test } from 'vitest'
import type { LifeRecord } from './records/record.ts'
import { givenLinks, isLinkOpen } from './links.ts'

const shared = (link: string, more: object = {}, document?: string) =>
  ({
    kind: 'shared',
    at: '2027-01-04T09:00:00Z',
    document,
    details: { with: 'client', link, ...more },
  }) as LifeRecord
const revoked = (link: string, reason?: string) =>
  ({ kind: 'revoked', at: '2027-02-01T09:00:00Z', details: { link, reason } }) as LifeRecord

test('links come in the order they were given, with what became of them', () => {
  const links = givenLinks([
    shared('one', { expiresOn: '2027-01-31' }),
    shared('two', { passphrase: true }, 'A1'),
    revoked('two', 'sent to the wrong person'),
    shared('one', { expiresOn: '2027-03-31' }),
  ])
  expect(links).toEqual([
    { id: 'one', with: 'client', expiresOn: '2027-03-31', needsPassphrase: false },
    {
      id: 'two',
      with: 'client',
      document: 'A1',
      needsPassphrase: true,
      revoked: { at: '2027-02-01T09:00:00Z', reason: 'sent to the wrong person' },
    },
  ])
})

test('a link opens on its last day and not the day after; one that was withdrawn never', () => {
  const [link] = givenLinks([shared('one', { expiresOn: '2027-01-31' })])
  expect(link && isLinkOpen(link, '2027-01-31')).toBe(true)
  expect(link && isLinkOpen(link, '2027-02-01')).toBe(false)
  const [gone] = givenLinks([shared('one'), revoked('one')])
  expect(gone && isLinkOpen(gone, '2027-01-05')).toBe(false)
})
