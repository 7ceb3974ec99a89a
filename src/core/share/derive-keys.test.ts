import { describe, expect, test } from 'vitest'
import { linkKey, linkPassphrase, withPassphrase } from './derive-keys.ts'
import { linkIdFrom } from './link.ts'

const secret = new Uint8Array(32).fill(42)
const purpose = {
  document: 'FR-ADM-0001',
  recipient: 'client',
  link: linkIdFrom(new Uint8Array(16).fill(1)),
}

describe('the key of a link', () => {
  test('is the same whenever it is derived, and another for every other purpose', async () => {
    const link = linkIdFrom(new Uint8Array(16).fill(2))
    const purposes = [
      purpose,
      { ...purpose, document: 'FR-ADM-0002' },
      { ...purpose, document: 'FR-ADM-0001/A1' },
      { ...purpose, recipient: 'provider' },
      { ...purpose, link },
    ]
    const keys = await Promise.all(purposes.map(async (one) => hex(await linkKey(secret, one))))
    expect(new Set(keys).size).toBe(purposes.length)
    expect(hex(await linkKey(secret, purpose))).toBe(keys[0])
    expect(keys).not.toContain(hex(await linkKey(new Uint8Array(32).fill(43), purpose)))
  })

  test('is never derived from a short secret or a false link', () => {
    expect(() => linkKey(new Uint8Array(31), purpose)).toThrow()
    expect(() => linkKey(secret, { ...purpose, link: 'not a link' })).toThrow()
  })

  test('with a passphrase is another, however the passphrase is typed', async () => {
    const key = await linkKey(secret, purpose)
    const phrase = await linkPassphrase(secret, purpose)
    expect(phrase).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}$/u)
    const mixed = hex(await withPassphrase(key, purpose.link, phrase))
    expect(mixed).not.toBe(hex(key))
    const typed = ` ${phrase.toLowerCase().replaceAll('-', ' ')}`
    expect(hex(await withPassphrase(key, purpose.link, typed))).toBe(mixed)
    const misread = `\u00ab\u00a0${phrase.replaceAll('0', 'o').replaceAll('1', 'l').replace('-', '\u200b')}.\u00a0\u00bb`
    expect(hex(await withPassphrase(key, purpose.link, misread))).toBe(mixed)
    expect(hex(await withPassphrase(key, purpose.link, `${phrase}A`))).not.toBe(mixed)
  })
})

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
