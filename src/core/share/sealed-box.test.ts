import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkIdFrom } from './link.ts'
import { boxLabel, editionTag, openBox, sealBox } from './sealed-box.ts'

const key = new Uint8Array(32).fill(7)
const place = { link: linkIdFrom(new Uint8Array(16).fill(1)), part: 'page' }
const text = new TextEncoder().encode('A monthly fee of €850, for Camille Specimen.')

async function boxed(content = text, needsPassphrase = false) {
  const edition = await editionTag(key, 'sha256:1')
  return sealBox(content, key, place, { edition, needsPassphrase }, new Uint8Array(28).fill(9))
}

describe('a sealed box', () => {
  test('gives back what was put in, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 9000 }), async (content) => {
        const own = Uint8Array.from(content)
        const opened = await openBox(await boxed(own), key, place)
        expect('content' in opened && [...opened.content]).toEqual([...own])
      }),
      { numRuns: 40 },
    )
  })

  test('says on the outside whether a passphrase is needed, and no word of the content', async () => {
    expect(boxLabel(await boxed(text, true))?.needsPassphrase).toBe(true)
    expect(boxLabel(await boxed())?.needsPassphrase).toBe(false)
    expect(Buffer.from(await boxed()).toString('latin1')).not.toMatch(/Camille|850/u)
  })

  test('stays shut for another key, another link and another part', async () => {
    const box = await boxed()
    const other = Uint8Array.from(key)
    other[31] = 6
    expect(await openBox(box, other, place)).toEqual({ refused: 'key' })
    const link = linkIdFrom(new Uint8Array(16).fill(2))
    expect(await openBox(box, key, { ...place, link })).toEqual({ refused: 'key' })
    expect(await openBox(box, key, { ...place, part: 'pdf' })).toEqual({ refused: 'key' })
  })

  test('stays shut when another edition is asked for, also when its label is rewritten', async () => {
    const box = await boxed()
    const next = await editionTag(key, 'sha256:2')
    expect(await openBox(box, key, place, next)).toEqual({ refused: 'edition' })
    box.set(next, 5)
    expect(await openBox(box, key, place, next)).toEqual({ refused: 'key' })
  })

  test('stays shut for every single bit that is flipped', async () => {
    const box = await boxed()
    const flips = [...Array(53 * 8).keys(), ...spread(53 * 8, box.length * 8, 400)]
    for (const bit of flips) {
      const changed = Uint8Array.from(box)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(await openBox(changed, key, place), `bit ${bit}`).toHaveProperty('refused')
    }
  })

  test('stays shut when it was cut, or when something was added', async () => {
    const box = await boxed()
    for (const length of [0, 4, 53, 54, 69, box.length - 1])
      expect(await openBox(box.slice(0, length), key, place)).toHaveProperty('refused')
    const longer = new Uint8Array(box.length + 1)
    longer.set(box)
    expect(await openBox(longer, key, place)).toEqual({ refused: 'key' })
  })
})

/** `count` numbers between two others, evenly. */
function spread(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => from + Math.floor(((to - from) * at) / count))
}
