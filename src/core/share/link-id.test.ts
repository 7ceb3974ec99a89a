import { expect, test } from 'vitest'
import { isLinkId } from './link.ts'
import { isLinkOf, newLinkId } from './link-id.ts'

const secret = new Uint8Array(32).fill(5)

test('a link knows the secret it was made with', async () => {
  const id = await newLinkId(secret, new Uint8Array(12).fill(1))
  expect(isLinkId(id)).toBe(true)
  expect(await isLinkOf(secret, id)).toBe(true)
  expect(await isLinkOf(new Uint8Array(32).fill(6), id)).toBe(false)
  expect(await isLinkOf(secret, id.replace(/^./u, 'Z'))).toBe(false)
  expect(await isLinkOf(secret, 'nothing')).toBe(false)
})
