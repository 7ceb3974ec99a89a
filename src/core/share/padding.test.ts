import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pad, paddedSize, unpad } from './padding.ts'

test('padding is taken off exactly', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (content) => {
      expect([...(unpad(pad(content)) ?? [])]).toEqual([...content])
    }),
    { numRuns: 50 },
  )
})

test('lengths fall into few sizes, and nothing grows by more than an eighth above 32 KiB', () => {
  const sizes = new Set(Array.from({ length: 100_000 }, (_, length) => paddedSize(length)))
  expect(sizes.size).toBeLessThan(25)
  fc.assert(
    fc.property(fc.integer({ min: 32_768, max: 50_000_000 }), (length) => {
      expect(paddedSize(length)).toBeGreaterThanOrEqual(length)
      expect(paddedSize(length)).toBeLessThanOrEqual(length * 1.125)
    }),
  )
})

test('a length that leads outside is refused', () => {
  const padded = pad(new Uint8Array(10))
  padded[0] = 255
  expect(unpad(padded)).toBeUndefined()
  expect(unpad(new Uint8Array(3))).toBeUndefined()
})
