import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cssString } from './css-string.ts'

test('leaves plain words as they are', () => {
  expect(cssString('Contrat n\u00a03, été : œuvre')).toBe('"Contrat n\\a0 3, été : œuvre"')
})

test('escapes whatever could end the string, the rule or the style element', () => {
  expect(cssString('a"}</style><script>\\\n')).not.toMatch(/[<>{}\n]/u)
  expect(cssString('"')).toBe('"\\22 "')
  expect(cssString('\\')).toBe('"\\5c "')
})

test('says what was said, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const css = cssString(text)
      const inner = css.slice(1, -1)
      expect(inner).not.toMatch(/["<>{}\n\r]/u)
      const back = inner.replace(/\\([0-9a-f]+) /gu, (_, hex) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      )
      expect(back).toBe(text)
    }),
  )
})
