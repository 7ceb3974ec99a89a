import { expect, test } from 'vitest'
import { fillBlanks, pageWords } from './page-words.ts'
import type { StatementOf } from './statement.ts'
import { statementWords } from './statement-words.ts'
import { strangeWords } from './strange-words.ts'

const said = {
  kind: 'signed',
  contract: 'FR-ADM-0001',
  document: 'A1',
  version: 'v1.0',
  text: `sha256:0123456789ab${'c'.repeat(52)}`,
} as StatementOf<'signed'>
const values = { id: 'FR-ADM-0001/A1', version: '1.0', digest: '0123 4567 89ab' }
const shown = {
  intent: { words: fillBlanks(pageWords.fr.signIntent, values) },
  consent: { words: pageWords.en.signConsent },
}

test('what a page or the terminal shows is known, also as it is printed', () => {
  const print = (words: string) =>
    words.replaceAll("'", '\u2019').replaceAll(' ;', '\u202f;').replaceAll('89ab', '89ab\u00a0')
  expect(strangeWords({ ...said, ...shown })).toBeUndefined()
  expect(
    strangeWords({
      ...said,
      ...shown,
      intent: { words: print(shown.intent.words).replace('\u00a0', '') },
    }),
  ).toBeUndefined()
  const { intent, consent } = statementWords.fr
  expect(strangeWords({ ...said, intent: intent.signed, consent })).toBeUndefined()
})

test.each([
  ['another intention', { intent: { words: 'I only try this page.' } }],
  ['the intention of a receipt', { intent: statementWords.en.intent.viewed }],
  ['another digest', { intent: { words: shown.intent.words.replace('89ab', '89ac') } }],
  ['another consent', { consent: { words: 'I agree to nothing.' } }],
])('%s is strange', (_, change) => {
  expect(strangeWords({ ...said, ...shown, ...change })).toBeDefined()
})
