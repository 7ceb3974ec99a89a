import { expect, test } from 'vitest'
import { deceptiveIn, withoutDeceptive } from './deceptive.ts'

test.each([
  ['a heart with its colour', 'Merci \u2764\ufe0f', 'Merci \u2764'],
  ['a family that was joined', '\u{1f469}\u200d\u{1f467}', '\u{1f469}\u{1f467}'],
  [
    'what a page put between letters',
    'ta\u00adrif\u200b de\ufeff 850\u00a0\u20ac',
    'tarif de 850\u00a0\u20ac',
  ],
  ['a line turned around', 'abc \u202efed', 'abc fed'],
  ['lines of any machine', 'one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
  ['half a character, where a text was cut', 'cut \ud83d', 'cut'],
  ['accents in two parts', 'e\u0301te\u0301', '\u00e9t\u00e9'],
])('%s comes out without what deceives', (_, typed, clean) => {
  expect(withoutDeceptive(typed)).toBe(clean)
  expect(deceptiveIn(clean.replaceAll('\n', ''))).toEqual([])
})
