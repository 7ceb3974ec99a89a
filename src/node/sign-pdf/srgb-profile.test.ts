import { expect, test } from 'vitest'
import { srgbProfile } from './srgb-profile.ts'

test('the profile is an ICC profile of a screen, whose tags lie inside it', () => {
  const profile = srgbProfile()
  expect(profile.readUInt32BE(0)).toBe(profile.length)
  expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ')
  expect(profile.toString('latin1', 36, 40)).toBe('acsp')
  for (let index = 0; index < profile.readUInt32BE(128); index += 1) {
    const at = profile.readUInt32BE(132 + index * 12 + 4)
    const length = profile.readUInt32BE(132 + index * 12 + 8)
    expect(at % 4).toBe(0)
    expect(at + length).toBeLessThanOrEqual(profile.length)
  }
})

test('its three colours add up to its white', () => {
  const profile = srgbProfile()
  const xyz = (name: string) => {
    const at = profile.readUInt32BE(profile.indexOf(name, 128, 'latin1') + 4)
    return [8, 12, 16].map((offset) => profile.readInt32BE(at + offset) / 65536)
  }
  const [red = [], green = [], blue = []] = ['rXYZ', 'gXYZ', 'bXYZ'].map(xyz)
  xyz('wtpt').forEach((value, index) => {
    const sum = (red[index] ?? 0) + (green[index] ?? 0) + (blue[index] ?? 0)
    expect(Math.abs(sum - value)).toBeLessThan(0.0005)
  })
})

test('its curve has the published value at half, and ends at white', () => {
  const profile = srgbProfile()
  const curve = profile.readUInt32BE(profile.indexOf('rTRC', 128, 'latin1') + 4)
  const point = (index: number) => profile.readUInt16BE(curve + 12 + index * 2) / 65535
  expect(point(0)).toBe(0)
  expect(point(512)).toBeCloseTo(0.2145, 3)
  expect(point(1023)).toBe(1)
})
