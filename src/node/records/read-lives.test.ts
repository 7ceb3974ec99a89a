import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { clockOn } from '#node/command/clock.ts'
import { readLives, readWordlessLives } from './read-lives.ts'
import type { WordlessToday } from './today-of.ts'

const clock = clockOn({ kind: 'date', iso: '2027-05-20' })

test('without their words the samples are in the same state, with the same terms, deadlines and messages', () => {
  const [whole, wordless] = [readLives('.', clock), readWordlessLives('.', clock)]
  const told = ({ life, today, state, terms, deadlines }: WordlessToday) => [
    [life.facts, life.events, life.files, life.messages],
    [today, state, terms, deadlines],
  ]
  const different = whole.todays.flatMap((today, at) => {
    const other = wordless.todays[at]
    return other && isDeepStrictEqual(told(today), told(other)) ? [] : [today.life.facts.id]
  })
  expect(whole.todays.length).toBeGreaterThan(6)
  expect(wordless.todays).toHaveLength(whole.todays.length)
  expect(different).toEqual([])
  expect(wordless.messages).toEqual(whole.messages)
})

test('neither the text nor the parts of a contract or an addendum are kept', () => {
  for (const { life } of readWordlessLives('.', clock).todays)
    for (const { contract } of [life.entry, ...life.entry.addenda]) {
      expect(contract).not.toHaveProperty('parts')
      expect(contract).not.toHaveProperty('text')
    }
})
