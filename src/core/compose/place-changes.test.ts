import { describe, expect, test } from 'vitest'
import { placeChanges } from './place-changes.ts'

const source = `---
doc: { type: contract, id: T-1 }
fees:
  retainer: { amount: 900.00 EUR, includedHours: 30 } # agreed on the phone
---

<Clause id="parties" version="1.0.0" />

The Provider answers within two days. The Client pays on time.
`
const yes = () => true

describe('proposed changes', () => {
  test('put a value at its path, and leave every other character as it was', () => {
    const { text, unplaced } = placeChanges(
      source,
      [
        { path: 'fees.retainer.amount', new: '850.00 EUR' },
        { path: 'fees.retainer.includedHours', new: '28' },
      ],
      yes,
    )
    expect(text).toBe(source.replace('900.00 EUR', '850.00 EUR').replace(': 30 ', ': 28 '))
    expect(unplaced).toEqual([])
  })

  test('put words where the earlier ones stand once', () => {
    const change = { clause: 'special', old: 'within two days', new: 'within\n one day' }
    const { text, placed } = placeChanges(source, [change], yes)
    expect(text).toBe(source.replace('within two days', 'within one day'))
    expect(placed).toEqual([change])
  })

  test.each([
    ['words that stand nowhere', { old: 'within three days', new: 'x' }],
    ['words that stand twice', { old: 'The', new: 'A' }],
    ['words of a clause', { clause: 'late-payment', new: 'no interest' }],
    ['words of the cover page', { old: '900.00 EUR', new: '1.00 EUR' }],
    ['another contract number', { path: 'doc.id', new: 'T-2' }],
    ['another party', { path: 'parties.client', new: 'somebody' }],
    ['a path that is none', { path: '__proto__', new: 'x' }],
  ])('of %s are left out, and kept', (_, change) => {
    expect(placeChanges(source, [change], yes)).toEqual({
      text: source,
      placed: [],
      unplaced: [change],
    })
  })

  test('after which the file cannot be read are left out, the others stay', () => {
    const good = { path: 'fees.retainer.includedHours', new: '28' }
    const bad = { path: 'fees.retainer.amount', new: 'a lot' }
    const { text, placed, unplaced } = placeChanges(source, [bad, good], (one) =>
      one.includes('900.00 EUR'),
    )
    expect([placed, unplaced]).toEqual([[good], [bad]])
    expect(text).toBe(source.replace(': 30 ', ': 28 '))
  })

  test('never bring a component, an expression or a paragraph of their own', () => {
    const words = '<Clause id="x" /> {law.governing} [a](javascript:b)\n\n# Title'
    const { text } = placeChanges(source, [{ old: 'on time', new: words }], yes)
    expect(text).toContain(
      '\\<Clause id="x" /\\> \\{law.governing\\} \\[a\\](javascript:b) \\# Title',
    )
  })
})
