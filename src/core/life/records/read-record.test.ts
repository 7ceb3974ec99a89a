import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordDigestOf, recordText } from './canonical.ts'
import { readRecord, recordFileName } from './read-record.ts'
import { type LifeRecord, type RecordOf, recordKinds, recordSchema } from './record.ts'

const digest = `sha256:${'a'.repeat(64)}` as const

const sent: RecordOf<'sent'> = {
  format: 'clausier-record/1',
  contract: 'FR-ADM-0001',
  digest,
  at: '2026-12-16T09:00:00+01:00',
  recordedAt: '2026-12-16T09:00:00+01:00',
  actor: { party: 'provider', name: 'Camille Spécimen' },
  basis: 'claimed',
  prev: null,
  kind: 'sent',
  details: { channel: 'email', to: [{ party: 'client', email: 'alex@example.com' }] },
}

function read(text: string | Uint8Array, path = 'records/0001-sent.json') {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return readRecord({ path, bytes })
}

/** Slugs of the messages, with their line. */
function complaints(text: string | Uint8Array, path?: string): string[] {
  return read(text, path).messages.map(({ rule, place }) => `${rule}:${place.line}`)
}

describe('a record', () => {
  test('reads back as it was written, and its digest is that of its file', () => {
    const text = recordText(sent)
    const { file, messages } = read(text)
    expect(messages).toEqual([])
    expect(file?.record).toEqual(sent)
    expect(file?.number).toBe(1)
    expect(file?.digest).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`)
    expect(file?.digest).toBe(recordDigestOf(sent))
  })

  test('has the same text whatever the order of its keys', () => {
    const turned = Object.fromEntries(Object.entries(sent).reverse())
    expect(recordText(turned)).toBe(recordText(sent))
    expect(recordText(sent)).toMatch(/^\{\n {2}"actor": \{\n {4}"name": "Camille Spécimen",\n/)
  })

  test('checked out with Windows line ends it is the same record', () => {
    const { file, messages } = read(recordText(sent).replaceAll('\n', '\r\n'))
    expect(messages).toEqual([])
    expect(file?.digest).toBe(recordDigestOf(sent))
  })

  test.each<[string, (text: string) => string, string]>([
    ['spaces that were tidied', (text) => JSON.stringify(JSON.parse(text)), 'record-form:1'],
    ['no line end at the end', (text) => text.trimEnd(), 'record-form:1'],
    ['a kind nobody knows', (text) => text.replace('"sent"', '"sentt"'), 'record-kind-unknown:20'],
    ['a key nobody knows', (text) => text.replace('"at"', '"att"'), 'term-unknown:6'],
    ['30 February', (text) => text.replace('2026-12-16T', '2026-02-30T'), 'term-wrong-type:6'],
    ['a moment without offset', (text) => text.replace('+01:00', ''), 'term-wrong-type:6'],
    ['a short digest', (text) => text.replace('aaaa', ''), 'term-wrong-type:18'],
    ['a channel nobody knows', (text) => text.replace('"email"', '"pigeon"'), 'term-choice:10'],
    [
      'a key twice',
      (text) => text.replace('"prev": null', '"prev": null,\n  "prev": null'),
      'yaml-duplicate-key:22',
    ],
    ['half a file', (text) => text.slice(0, 200), 'yaml-syntax:10'],
    [
      'an invisible character',
      (text) => text.replace('Camille', 'Cam\u200bille'),
      'character-refused:3',
    ],
    ['nothing', () => '', 'record-kind-unknown:1'],
  ])('with %s is refused where it stands', (_, edit, complaint) => {
    expect(complaints(edit(recordText(sent)))).toContain(complaint)
  })

  test('must be of the kind that its file name says', () => {
    expect(complaints(recordText(sent), 'records/0001-viewed.json')).toEqual(['record-name:1'])
  })

  test('file names count in four digits, and go on beyond them', () => {
    expect(recordFileName(7, 'sent')).toBe('0007-sent.json')
    expect(recordFileName(12345, 'note')).toBe('12345-note.json')
  })
})

test('any bytes are read or refused, never thrown at', () => {
  const text = recordText(sent)
  fc.assert(
    fc.property(
      fc.nat(text.length - 1),
      fc.string({ unit: 'binary', maxLength: 8 }),
      (at, junk) => {
        const broken = text.slice(0, at) + junk + text.slice(at + junk.length)
        const { file, messages } = read(broken)
        if (!file) return messages.length > 0
        return recordText(file.record) === broken.replaceAll('\r\n', '\n')
      },
    ),
    { numRuns: 300 },
  )
})

test('one changed bit is always noticed: refused, or another digest', () => {
  const bytes = new TextEncoder().encode(recordText(sent))
  let unnoticed = 0
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = bytes.slice()
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    if (read(flipped).file?.digest === recordDigestOf(sent)) unnoticed += 1
  }
  expect(unnoticed).toBe(0)
})

test.each(recordKinds)('the schema of %s refuses details of another kind', (kind) => {
  const record = { ...sent, kind, details: { nonsense: true } } as unknown as LifeRecord
  expect(recordSchema(kind).safeParse(record).success).toBe(false)
})
