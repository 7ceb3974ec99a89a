import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { link, open } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { checkLinks } from '#core/life/chain/check-links.ts'
import { checkRecords } from '#core/life/chain/check-records.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { lifeContext, lifeDigest, lifeFolder, noteSaying } from '#testing/fixtures/life-folder.ts'
import { type NewRecord, appendRecord } from './append-record.ts'
import { checkEvidence, readRecords } from './read-records.ts'

let root: string
beforeEach(() => {
  root = lifeFolder()
})

const folder = () => join(root, 'content/contracts/T-1/records')
const names = () => readdirSync(folder()).sort()

const sent: NewRecord = {
  kind: 'sent',
  digest: lifeDigest,
  actor: { party: 'provider' },
  basis: 'claimed',
  details: { channel: 'email' },
}

function signedBy(party: 'provider' | 'client'): NewRecord {
  return {
    kind: 'signed',
    digest: lifeDigest,
    actor: { party },
    basis: 'claimed',
    details: { signer: { party }, method: 'typed' },
  }
}

/** The chain as `check` sees it: numbers, and whatever is wrong with it. */
function chain() {
  const { files, messages } = readRecords(root, 'T-1')
  return { files, faults: [...messages, ...checkLinks(files, 'T-1')].map(({ rule }) => rule) }
}

describe('appendRecord', () => {
  test('writes the next file of the chain, and nothing else', async () => {
    const first = await appendRecord(root, sent, lifeContext())
    const second = await appendRecord(root, signedBy('client'), lifeContext())
    expect(first.messages).toEqual([])
    expect(names()).toEqual(['0001-sent.json', '0002-signed.json'])
    expect(second.file?.record.prev).toBe(first.file?.digest)
    expect(chain().faults).toEqual([])
    expect(second.file?.record).toMatchObject({
      at: '2027-03-01T12:00:00+01:00',
      recordedAt: '2027-03-01T12:00:00+01:00',
      contract: 'T-1',
    })
  })

  test('a record that cannot follow is refused, and nothing is written', async () => {
    await appendRecord(root, sent, lifeContext())
    await appendRecord(root, signedBy('client'), lifeContext())
    const { file, messages } = await appendRecord(root, signedBy('client'), lifeContext())
    expect(file).toBeUndefined()
    expect(messages.map(({ rule }) => rule)).toEqual(['record-signed-twice'])
    expect(names()).toEqual(['0001-sent.json', '0002-signed.json'])
  })

  test('nothing is added to a broken chain', async () => {
    for (let count = 0; count < 3; count++)
      await appendRecord(root, noteSaying(`note ${count}`), lifeContext())
    rmSync(join(folder(), '0002-note.json'))
    const { messages } = await appendRecord(root, noteSaying('one more'), lifeContext())
    expect(messages.map(({ rule }) => rule)).toContain('record-missing')
    expect(names()).toEqual(['0001-note.json', '0003-note.json'])
  })

  test('what is no record is refused with the reason', async () => {
    const wrong = { ...sent, details: { channel: 'pigeon' } } as unknown as NewRecord
    const { messages } = await appendRecord(root, wrong, lifeContext())
    expect(messages.map(({ rule }) => rule)).toEqual(['term-choice'])
    expect(names()).toEqual([])
  })

  test('keeps evidence under its digest, and checks it later', async () => {
    const bytes = new TextEncoder().encode('{"receipt":true}')
    const receipt = { bytes, extension: '.json', mediaType: 'application/json', role: 'receipt' }
    const { file } = await appendRecord(root, sent, lifeContext(), [receipt])
    const [kept] = readdirSync(join(folder(), 'evidence'))
    expect(kept).toBe(`${file?.record.evidence?.[0]?.digest.slice('sha256:'.length)}.json`)
    const { files } = readRecords(root, 'T-1')
    expect(checkEvidence(root, 'T-1', files)).toEqual([])
    writeFileSync(join(folder(), 'evidence', String(kept)), '{"receipt":false}')
    expect(checkEvidence(root, 'T-1', files)[0]?.rule).toBe('record-evidence-changed')
    rmSync(join(folder(), 'evidence', String(kept)))
    expect(checkEvidence(root, 'T-1', files)[0]?.rule).toBe('record-evidence-missing')
  })
})

describe('several writers at once', () => {
  test('lose nothing: every note is there once, in one chain', async () => {
    const texts = Array.from({ length: 12 }, (_, index) => `note ${index}`)
    await Promise.all(texts.map((text) => appendRecord(root, noteSaying(text), lifeContext())))
    const { files, faults } = chain()
    expect(faults).toEqual([])
    const kept = files.map(({ record }) => (record.kind === 'note' ? record.details.text : ''))
    expect(kept.sort()).toEqual([...texts].sort())
    expect(names().filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('who signs twice at the same moment signs once', async () => {
    await appendRecord(root, sent, lifeContext())
    const both = await Promise.all(
      [1, 2].map(() => appendRecord(root, signedBy('client'), lifeContext())),
    )
    const { files, faults } = chain()
    expect(faults).toEqual([])
    expect(checkRecords(files, lifeContext())).toEqual([])
    expect(files.map(({ record }) => record.kind)).toEqual(['sent', 'signed'])
    // The same second and the same words make the same record: who lost may have been told so, or have found it written.
    expect(both.some(({ file }) => file)).toBe(true)
  })

  test('a claim whose writer died is finished by the next one', async () => {
    const { file } = await appendRecord(root, noteSaying('from the dead'), lifeContext())
    const final = join(folder(), '0001-note.json')
    await link(final, join(folder(), '.0001.claim'))
    rmSync(final)
    await appendRecord(root, noteSaying('from the living'), lifeContext())
    expect(names()).toEqual(['0001-note.json', '0002-note.json'])
    expect(chain().faults).toEqual([])
    expect(chain().files[0]?.digest).toBe(file?.digest)
  })
})

test.each([
  ['leads out of the folder', '{"kind":"x/../../../../planted"}'],
  ['is no record', 'not even JSON'],
])('a claim that %s is cleared away, and places nothing', async (_, text) => {
  await appendRecord(root, sent, lifeContext())
  writeFileSync(join(folder(), '.0009.claim'), text)
  await appendRecord(root, noteSaying('after it'), lifeContext())
  expect(names()).toEqual(['0001-sent.json', '0002-note.json'])
  expect(existsSync(join(root, 'content/contracts/planted.json'))).toBe(false)
  expect(existsSync(join(root, 'content/planted.json'))).toBe(false)
})

describe('a disk that is full', () => {
  test.each(['ENOSPC', 'EDQUOT', 'EROFS'])(
    '%s in mid write: a fault, the chain as it was, no leftover',
    async (code) => {
      await appendRecord(root, sent, lifeContext())
      const handle = await open(join(folder(), '0001-sent.json'))
      const sync = vi.spyOn(Object.getPrototypeOf(handle), 'sync')
      await handle.close()
      sync.mockRejectedValueOnce(Object.assign(new Error(code), { code }))
      const fault = await appendRecord(root, signedBy('client'), lifeContext()).catch(
        (error: unknown) => error,
      )
      sync.mockRestore()
      expect(fault).toBeInstanceOf(EnvironmentFault)
      expect(names()).toEqual(['0001-sent.json'])
    },
  )
})

test('the text on disk is what the digest says', async () => {
  const { file } = await appendRecord(root, noteSaying('été'), lifeContext())
  expect(readFileSync(join(root, file?.path ?? ''), 'utf8')).toContain('"text": "été"')
})
