import { expect, test } from 'vitest'
import { wordsDiffer } from './same-words.ts'

const text = 'Article 1. The monthly fee is 900.00 EUR. Service Fee The Provider answers e-mails.'

test.each([
  ['broken into other lines', text.replaceAll(' ', '\n')],
  ['hyphenated elsewhere', text.replace('Provider', 'Pro-\nvider').replace('e-mails', 'e-\nmails')],
  [
    'with the head of a table again on the next page',
    text.replace('The Prov', 'Service Fee The Prov'),
  ],
])('a text says the same %s', (_, other) => {
  expect(wordsDiffer(text, other)).toBeUndefined()
})

test('a changed, a missing and an added word are each shown', () => {
  expect(wordsDiffer(text, text.replace('900', '950'))).toEqual({
    was: '900.00',
    now: '950.00',
    count: 1,
  })
  expect(wordsDiffer(text, text.replace('monthly ', ''))).toEqual({
    was: 'monthly',
    now: '',
    count: 1,
  })
  expect(wordsDiffer(text, `${text} Never.`)).toMatchObject({ was: '', now: 'Never.' })
})

test('two texts that have little in common differ from their beginning', () => {
  const words = Array.from({ length: 3000 }, (_, index) => `w${index}`).join(' ')
  expect(wordsDiffer(text, words)?.now).toMatch(/^w0 w1 /u)
})
