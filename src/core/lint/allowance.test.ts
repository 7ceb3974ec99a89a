import { expect, test } from 'vitest'
import { allowancesIn } from './allowance.ts'

const cover = `
doc: { id: X }  # allow gen-one: at the end
# allow gen-two: above a group

late:
  ratePctPerMonth: 1
  # allow gen-three : French spacing
  graceDays: 3
payment: { methods: ["# allow gen-no: in a value"] }
note: a#b # allow gen-four
`

test('comments are read with the lines they speak of', () => {
  const found = allowancesIn(cover, []).map(({ rule, reason, from, to }) => [
    rule,
    reason,
    from,
    to,
  ])
  expect(found).toEqual([
    ['gen-one', 'at the end', 2, 2],
    ['gen-two', 'above a group', 5, 8],
    ['gen-three', 'French spacing', 8, 8],
    ['gen-four', '', 10, 10],
  ])
})

test('a comment that says something else is left alone', () => {
  expect(allowancesIn('a: 1 # allow the client to choose\n', [])).toEqual([])
})
