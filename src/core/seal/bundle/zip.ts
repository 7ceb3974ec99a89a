import { inflateSync, zipSync } from 'fflate'
import { refuse } from '#core/seal/refusal.ts'
import type { ZipFault } from '#core/seal/refusals/bundle.ts'
import type { BundleFiles } from './manifest.ts'
import { crc32 } from './crc32.ts'

/** Larger archives, or archives of more files, are refused before anything is unpacked. */
const mostBytes = 256 * 1024 * 1024
const mostFiles = 20_000

/** Files as a zip archive. The same files give the same bytes, on any day and in any time zone. */
export function writeZip(files: BundleFiles): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  // The library writes the fields of local time: these are the first a zip can hold, in every zone.
  const mtime = new Date(1980, 0, 1, 0, 0, 0)
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime })
}

/**
 * Unpacks a zip archive in memory. Only plain archives are taken: whole, each file once and where the directory says,
 * stored or deflated, to the size and checksum it states, under a name that stays inside a folder.
 * @param most how many bytes it may unpack to
 * @throws Refusal `zip-refused`
 */
export function readZip(bytes: Uint8Array, most = mostBytes): BundleFiles {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length - endSize
  if (end < 0 || view.getUint32(end, true) !== endMark) return refused('no-end')
  const [count, size, start] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ]
  if (count > mostFiles || view.getUint16(end + 8, true) !== count) return refused('too-many')
  if (view.getUint32(end + 4, true) !== 0 || start + size !== end) return refused('directory')
  const files = new Map<string, Uint8Array>()
  const folded = new Set<string>()
  let at = start
  let next = 0
  let total = 0
  for (let index = 0; index < count; index += 1) {
    const entry = entryAt(view, bytes, at, end)
    if (entry.offset !== next) return refused('gaps')
    total += entry.size
    if (total > most) return refused('too-large')
    if (folded.has(entry.name.toLowerCase())) return refused('twice', entry.name)
    folded.add(entry.name.toLowerCase())
    const { content, after } = contentOf(view, bytes, entry, start)
    files.set(entry.name, content)
    next = after
    at = entry.after
  }
  return at === end && next === start ? files : refused('gaps')
}

type Entry = {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
  readonly after: number
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, end: number): Entry {
  if (at + entrySize > end || view.getUint32(at, true) !== entryMark) return refused('directory')
  const [nameSize, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
  const flags = view.getUint16(at + 8, true)
  if (extra !== 0 || comment !== 0 || (flags & ~utf8Flag) !== 0) return refused('unusual')
  const after = at + entrySize + (nameSize ?? 0)
  if (after > end) return refused('directory')
  return {
    name: nameIn(bytes.subarray(at + entrySize, after)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    after,
  }
}

function contentOf(view: DataView, bytes: Uint8Array, entry: Entry, limit: number) {
  const { offset, name, method, packed, size } = entry
  if (offset + localSize > limit || view.getUint32(offset, true) !== localMark)
    return refused('heads', name)
  const nameSize = view.getUint16(offset + 26, true)
  const from = offset + localSize + nameSize
  const after = from + packed
  const isSame =
    view.getUint16(offset + 8, true) === method &&
    view.getUint32(offset + 14, true) === entry.crc &&
    view.getUint32(offset + 18, true) === packed &&
    view.getUint32(offset + 22, true) === size &&
    view.getUint16(offset + 28, true) === 0 &&
    after <= limit &&
    nameIn(bytes.subarray(offset + localSize, from)) === name
  if (!isSame) return refused('heads', name)
  const content = unpacked(bytes.subarray(from, after), entry)
  if (content.length !== size || crc32(content) !== entry.crc) return refused('damaged', name)
  return { content, after }
}

/** Never more than the size the head states, which was counted before. */
function unpacked(packed: Uint8Array, { method, size, name }: Entry): Uint8Array {
  if (method === 0) return packed.slice()
  if (method !== 8) return refused('unusual')
  try {
    return inflateSync(packed, { out: new Uint8Array(size) })
  } catch {
    return refused('damaged', name)
  }
}

function nameIn(bytes: Uint8Array): string {
  const name = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  const isSafe = /^[A-Za-z0-9@_-][A-Za-z0-9@._-]*(?:\/[A-Za-z0-9@_-][A-Za-z0-9@._-]*)*$/u.test(name)
  return isSafe && name.length <= 240 ? name : refused('name')
}

function refused(detail: ZipFault, name = ''): never {
  return refuse('zip-refused', { detail, name })
}

const [endMark, entryMark, localMark] = [0x06054b50, 0x02014b50, 0x04034b50]
const [endSize, entrySize, localSize] = [22, 46, 30]
const utf8Flag = 0x0800
