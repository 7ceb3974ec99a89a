import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { PlainDate } from '#core/terms/date.ts'
import { clockOn } from '#node/command/clock.ts'
import { removeCopy, sampleCopy } from '#testing/fixtures/sample-copy.ts'
import { Archive } from './archive.ts'
import { aheadMessages } from './record-faults.ts'

const root = sampleCopy('with records')
const cacheFolder = mkdtempSync(join(tmpdir(), 'clausier-faults-'))
for (const folder of readdirSync(join(root, 'content/contracts')))
  if (folder !== 'US-HRL-0003') rmSync(join(root, 'content/contracts', folder), { recursive: true })
rmSync(join(root, 'content/projects'), { recursive: true, force: true })
afterAll(() => {
  removeCopy(root)
  rmSync(cacheFolder, { recursive: true })
})

const records = join(root, 'content/contracts/US-HRL-0003/records')
const today: PlainDate = { kind: 'date', iso: '2027-03-01' }

/** The rules of the errors that keep the site from being built. */
async function errors(): Promise<string[]> {
  const options = { root, project: process.cwd(), cacheFolder, pdf: false, today }
  const { messages } = await new Archive({ ...options, language: 'en' }).read()
  return messages.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
}

test('a site is not built from records that were touched, also when the contract was read before', async () => {
  expect(await errors()).toEqual([])
  const [name = ''] = readdirSync(records)
  const text = readFileSync(join(records, name), 'utf8')
  writeFileSync(
    join(records, name),
    text.replace(/"at": "\d{4}-\d\d-\d\dT09/, '"at": "2027-01-04T08'),
  )
  expect(await errors()).toContain('record-changed')
  rmSync(join(records, name))
  expect(await errors()).toContain('record-missing')
  writeFileSync(join(records, name), text)
  expect(await errors()).toEqual([])
})

test('a record from the future keeps the site from being built, unless it is part of a sample', () => {
  const last = { path: 'records/0001-sent.json', at: '2027-03-02T09:00:00Z', isSample: false }
  const on = (iso: string, isSample = false) =>
    aheadMessages({ ...last, isSample }, clockOn({ kind: 'date', iso }), 'Europe/Paris')
  expect(on('2027-03-01').map(({ rule, severity }) => [rule, severity])).toEqual([
    ['record-future', 'error'],
  ])
  expect(on('2027-03-02')).toEqual([])
  expect(on('2027-03-01', true)).toEqual([])
})
