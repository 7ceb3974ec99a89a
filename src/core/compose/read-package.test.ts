import { expect, test } from 'vitest'
import { readPackage } from './read-package.ts'

const good = `id: inbox
titles: { fr: Courriels, en: Email }
purpose: { fr: Répondre., en: Answering. }
template: va-basic
currency: EUR
terms:
  fees: { model: hourly, hourly: { rate: 32.00 EUR } }
`

test('a package reads back as it is written', () => {
  const { pack, messages } = read(good)
  expect(messages).toEqual([])
  expect(pack).toMatchObject({
    id: 'inbox',
    terms: { fees: { model: 'hourly', hourly: { rate: '32.00 EUR' } } },
  })
})

test.each([
  [
    'an amount in another currency than the package says',
    good.replace('32.00 EUR', '32.00 USD'),
    'currency-mixed',
    7,
  ],
  [
    'two payment models',
    good.replace('hourly: { rate: 32.00 EUR }', 'retainer: { amount: 900.00 EUR }'),
    'fees-mixed',
    7,
  ],
  ['a price that is no amount', good.replace('32.00 EUR', 'cheap'), 'term-wrong-type', 7],
  ['a term that does not exist', `${good}  hours: { capPerWek: 5 }\n`, 'term-unknown', 8],
  ['a file under another name', good.replace('id: inbox', 'id: other'), 'package-place', 1],
  ['a title in one language', good.replace(', en: Email', ''), 'term-wrong-type', 2],
  ['a currency nobody knows', good.replace('currency: EUR', 'currency: DOGE'), 'term-choice', 5],
])('%s is refused at its line', (_, text, rule, line) => {
  const { pack, messages } = read(text)
  expect(pack).toBeUndefined()
  expect(messages.map((message) => [message.rule, message.place.line])).toContainEqual([rule, line])
})

function read(text: string) {
  return readPackage({ path: 'content/packages/inbox.yaml', bytes: new TextEncoder().encode(text) })
}
