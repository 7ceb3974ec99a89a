import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { attempt } from '#core/seal/refusal.ts'
import { readZip, writeZip } from './zip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const files = new Map([
  ['b/second.txt', bytes('second '.repeat(400))],
  ['a.txt', bytes('first')],
  ['empty', new Uint8Array()],
])
const good = writeZip(files)

describe('a zip of a bundle', () => {
  test('comes back as it went in, in the order of its paths, and is the same on any day', () => {
    expect([...readZip(good)]).toEqual([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    expect(writeZip(new Map([...files].reverse()))).toEqual(good)
  })

  test.each<[string, () => Uint8Array]>([
    ['a path out of its folder', () => zipSync({ '../up.txt': bytes('x') })],
    ['a path in its middle that goes up', () => zipSync({ 'a/../../up.txt': bytes('x') })],
    ['an absolute path', () => zipSync({ '/etc/x': bytes('x') })],
    ['a drive or a backslash', () => zipSync({ 'c:\\x': bytes('x') })],
    ['a hidden file', () => zipSync({ 'a/.git': bytes('x') })],
    [
      'two names that differ in case only',
      () => zipSync({ 'a.txt': bytes('x'), 'A.txt': bytes('y') }),
    ],
    [
      'a name that stands twice',
      () => renamed(zipSync({ 'a.txt': bytes('x'), 'b.txt': bytes('y') }), 'b.txt', 'a.txt'),
    ],
    ['names that differ between its two heads', () => renamed(good, 'a.txt', 'c.txt', 1)],
    ['bytes before it', () => Uint8Array.of(0, ...good)],
    ['bytes after it', () => Uint8Array.of(...good, 0)],
    ['an end that is cut off', () => good.subarray(0, good.length - 3)],
    ['a file that claims to be larger than any', () => sized(good, 0xfffffff0)],
    ['a file that is larger than it claims', () => sized(good, 3)],
    ['nothing', () => new Uint8Array()],
  ])('is refused with %s', async (_, make) => {
    const { refusal } = await attempt(() => readZip(make()))
    expect(refusal?.slug).toBe('zip-refused')
  })

  test('with any byte changed is refused or gives the same files', async () => {
    const other: number[] = []
    for (let at = 0; at < good.length; at += 1) {
      const flipped = Uint8Array.from(good, (byte, index) => (index === at ? byte ^ 1 : byte))
      const { value } = await attempt(() => readZip(flipped))
      if (value && JSON.stringify([...value]) !== JSON.stringify([...readZip(good)])) other.push(at)
    }
    expect(other).toEqual([])
  })
})

/** The archive with a name written over another of the same length. */
function renamed(archive: Uint8Array, from: string, to: string, times = 9): Uint8Array {
  const text = Buffer.from(archive).toString('latin1')
  const parts = text.split(from)
  const changed = parts.slice(0, times + 1).join(to)
  return Buffer.from([changed, ...parts.slice(times + 1)].join(from), 'latin1')
}

/** The archive in which the largest file says another size, in both of its heads. */
function sized(archive: Uint8Array, size: number): Uint8Array {
  const changed = Buffer.from(archive)
  const was = Buffer.alloc(4)
  was.writeUInt32LE(2800)
  for (let at = changed.indexOf(was); at >= 0; at = changed.indexOf(was, at + 4))
    changed.writeUInt32LE(size >>> 0, at)
  return changed
}
