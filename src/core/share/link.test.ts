import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '#core/terms/base64url.ts'
import { fragmentOf, isLinkId, linkAddress, linkIdFrom, linkInFragment } from './link.ts'

const link = { id: linkIdFrom(new Uint8Array(16).fill(3)), key: new Uint8Array(32).fill(200) }

test('base64url is what Node writes, and comes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      const text = toBase64url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect([...(fromBase64url(text) ?? [])]).toEqual([...bytes])
    }),
  )
})

test('only one way of writing bytes is read', () => {
  for (const text of ['AB', 'AA==', 'A', 'A A', 'A+/', '\u00e9'])
    expect(fromBase64url(text), text).toBeUndefined()
})

test('a link comes back from its address', () => {
  const address = linkAddress('https://contracts.example.com/', link)
  expect(address).toMatch(/^https:\/\/contracts\.example\.com\/read\/#[\w-]{22}\.[\w-]{43}$/u)
  expect(linkInFragment(new URL(address).hash)).toEqual(link)
})

test('a link that was cut or lengthened is none', () => {
  const whole = fragmentOf(link)
  for (let length = 0; length < whole.length; length++)
    expect(linkInFragment(whole.slice(0, length))).toBeUndefined()
  for (const more of ['A', '.', '.A', '%']) expect(linkInFragment(whole + more)).toBeUndefined()
  expect(isLinkId('../../etc/passwd______')).toBe(false)
})
