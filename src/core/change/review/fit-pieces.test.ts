import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitPieces } from './fit-pieces.ts'

const piece = (rank: number, text: string) => ({ rank, text })

test('everything that has room stays in reading order', () => {
  const pieces = [piece(2, 'words'), piece(0, 'head'), piece(1, 'found')]
  expect(fitPieces(pieces, 100)).toEqual({ kept: ['words', 'head', 'found'], left: 0 })
})

test('what weighs least goes first, from the end', () => {
  const pieces = [piece(0, 'AA'), piece(1, 'bb'), piece(1, 'cc'), piece(0, 'DD')]
  expect(fitPieces(pieces, 9)).toEqual({ kept: ['AA', 'bb', 'DD'], left: 1 })
  expect(fitPieces(pieces, 6)).toEqual({ kept: ['AA', 'DD'], left: 2 })
})

test('never longer than the room, and nothing of a rank once a weightier one was cut', () => {
  const some = fc.array(fc.record({ rank: fc.nat(3), text: fc.string({ maxLength: 20 }) }))
  fc.assert(
    fc.property(some, fc.nat(200), (pieces, room) => {
      const { kept, left } = fitPieces(pieces, room)
      expect(kept.join('\n').length).toBeLessThanOrEqual(room)
      expect(kept.length + left).toBe(pieces.length)
    }),
  )
})
