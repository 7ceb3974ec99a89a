/**
 * An ICC profile (version 2.1) that says what the colours of the PDF mean: sRGB, IEC 61966-2-1. Built
 * here from its published numbers, so that no file of unknown origin is embedded and every build has
 * the same bytes. Values are adapted to D50, as the format asks.
 */
export function srgbProfile(): Buffer {
  const curve = curveTag()
  const tags: readonly (readonly [name: string, data: Buffer])[] = [
    ['desc', descriptionTag('sRGB IEC61966-2.1')],
    ['cprt', textTag('No copyright, use freely')],
    ['wtpt', xyzTag(0.9642, 1, 0.8249)],
    ['rXYZ', xyzTag(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyzTag(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyzTag(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const placed = new Map<Buffer, number>()
  let end = HEADER + 4 + tags.length * 12
  for (const [, data] of tags) {
    if (placed.has(data)) continue
    placed.set(data, end)
    end += data.length
  }
  const profile = Buffer.alloc(end)
  writeHeader(profile)
  profile.writeUInt32BE(tags.length, HEADER)
  tags.forEach(([name, data], index) => {
    const entry = HEADER + 4 + index * 12
    const at = placed.get(data) ?? 0
    profile.write(name, entry, 'latin1')
    profile.writeUInt32BE(at, entry + 4)
    profile.writeUInt32BE(data.length, entry + 8)
    data.copy(profile, at)
  })
  return profile
}

const HEADER = 128

function writeHeader(profile: Buffer): void {
  profile.writeUInt32BE(profile.length, 0)
  profile.writeUInt32BE(0x02100000, 8)
  profile.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [index, part] of [2026, 1, 1, 0, 0, 0].entries())
    profile.writeUInt16BE(part, 24 + index * 2)
  profile.write('acsp', 36, 'latin1')
  xyz(0.9642, 1, 0.8249).copy(profile, 68)
}

/** The curve of a screen, at 1,024 points; a straight piece near black. */
function curveTag(): Buffer {
  const points = 1024
  const tag = Buffer.alloc(12 + points * 2)
  tag.write('curv', 0, 'latin1')
  tag.writeUInt32BE(points, 8)
  for (let index = 0; index < points; index += 1) {
    const value = index / (points - 1)
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    tag.writeUInt16BE(Math.round(linear * 65535), 12 + index * 2)
  }
  return tag
}

function xyzTag(x: number, y: number, z: number): Buffer {
  return Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), xyz(x, y, z)])
}

function xyz(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => bytes.writeInt32BE(Math.round(value * 65536), index * 4))
  return bytes
}

function textTag(text: string): Buffer {
  return padded(Buffer.from(`text\0\0\0\0${text}\0`, 'latin1'))
}

function descriptionTag(text: string): Buffer {
  const head = Buffer.alloc(12)
  head.write('desc', 0, 'latin1')
  head.writeUInt32BE(text.length + 1, 8)
  // Empty names in Unicode and in the script of old Macintoshes follow.
  return padded(Buffer.concat([head, Buffer.from(`${text}\0`, 'latin1'), Buffer.alloc(78)]))
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
}
