import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { attempt } from '#core/seal/refusal.ts'
import {
  browserEnvelope,
  passkeyEnvelope,
  sampleStatement,
} from '#testing/fixtures/sample-statements.ts'
import { type Reply, isReply, readReply, replyFileName, replyText } from './reply.ts'
import { type StatementOf, challengeOf, statementDigest, statementText } from './statement.ts'

const statement = sampleStatement()
const reply: Reply = {
  format: 'clausier-reply/1',
  statement,
  envelope: passkeyEnvelope(statement),
}
const { intent: _, consent: __, drawing: ___, ...said } = statement
const bytes = (text: string) => new TextEncoder().encode(text)
const refusal = async (text: string) => (await attempt(() => readReply(bytes(text)))).refusal?.slug

describe('a reply', () => {
  test('reads back as it was written, also from a Windows disk', () => {
    expect(readReply(bytes(replyText(reply)))).toEqual(reply)
    const mailed = replyText(reply).replaceAll('\n', '\r\n')
    for (const around of [mailed, `\ufeff${mailed}`, `${mailed}\r\n \r\n`])
      expect(readReply(bytes(around))).toEqual(reply)
    expect(isReply(bytes(replyText(reply)))).toBe(true)
    expect(isReply(bytes('{}'))).toBe(false)
  })

  test.each<[string, StatementOf<'viewed' | 'changes-requested' | 'declined'>]>([
    ['a receipt', { ...said, kind: 'viewed', intent: { words: "J'ai lu ce contrat" } }],
    [
      'changes asked for',
      {
        ...said,
        kind: 'changes-requested',
        reason: 'Le tarif',
        changes: [{ clause: 'fees-retainer', path: 'fees.retainer.amount', new: '850.00 EUR' }],
      },
    ],
    ['a refusal', { ...said, kind: 'declined', reason: 'Trop cher' }],
  ])('may be %s, with a key or without', (_name, other) => {
    const plain: Reply = { format: 'clausier-reply/1', statement: other }
    expect(readReply(bytes(replyText(plain)))).toEqual(plain)
    const signed: Reply = { ...plain, envelope: browserEnvelope(other) }
    expect(readReply(bytes(replyText(signed)))).toEqual(signed)
  })

  test.each<[string, (text: string) => string]>([
    ['half a character', (text) => text.replace('Alex', '\\ud800')],
    ['no key under a signature', () => replyText({ format: 'clausier-reply/1', statement })],
    ['a browser key without its page', (text) => text.replace(/ {4}"page": \{[^}]*\},\n/u, '')],
    [
      'a key that stands twice',
      (text) => text.replace('"kind":', '"kind": "viewed",\n    "kind":'),
    ],
    ['a key nobody knows', (text) => text.replace('"kind":', '"kinds": 1,\n    "kind":')],
    ['spaces that were tidied', (text) => JSON.stringify(JSON.parse(text))],
    ['a short nonce', (text) => text.replace(statement.nonce, 'short')],
    ['30 February', (text) => text.replace('2026-12-18', '2026-02-30')],
    ['half a file', (text) => text.slice(0, 900)],
    ['nothing', () => ''],
  ])('with %s is refused', async (_name, edit) => {
    expect(await refusal(edit(replyText(reply)))).toBe('reply-malformed')
  })

  test('has a name that says what it is', () => {
    expect(replyFileName(reply)).toBe('FR-ADM-0001-signed-20261218T102000Z.json')
  })
})

test('a statement is hashed as its text, whatever the order of its keys', () => {
  const turned = Object.fromEntries(Object.entries(statement).reverse()) as typeof statement
  const hex = createHash('sha256').update(statementText(statement)).digest('hex')
  expect(statementDigest(turned)).toBe(`sha256:${hex}`)
  expect(Buffer.from(challengeOf(turned)).toString('hex')).toBe(hex)
})
