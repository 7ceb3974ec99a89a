import { describe, expect, test } from 'vitest'
import { digestOf } from '#core/contract/digest.ts'
import { toBase64url } from '#core/terms/base64url.ts'
import type { KnownPasskey } from '#core/share/provider-page.ts'
import { passkeySentence, passkeyUsed } from './passkey-used.ts'

const key = (...bytes: number[]) => toBase64url(Uint8Array.of(...bytes))
const known = (publicKey: string, contract: string, on: string): KnownPasskey => ({
  id: publicKey,
  publicKey,
  algorithm: 'ES256',
  contract,
  on,
})
const [mine, older, strange] = [key(1), key(2), key(3)]
const before = [
  known(mine, 'FR-ADM-0001', '2026-12-18T12:00:00+01:00'),
  known(older, 'US-HRL-0003', '2026-06-01T12:00:00+02:00'),
]
const fingerprint = digestOf(Uint8Array.of(1))

describe('a passkey of the provider', () => {
  test('is the first where none signed before', () => {
    const used = passkeyUsed(mine, [], null, 'en')
    expect(used).toEqual({ fingerprint, isKnown: false })
    expect(passkeySentence(used, 'en')).toContain(`First passkey of the house: ${fingerprint}`)
  })

  test('is known when it signed before, also long ago', () => {
    expect(passkeyUsed(mine, before, null, 'en').isKnown).toBe(true)
    expect(passkeyUsed(older, before, null, 'en').isKnown).toBe(true)
    expect(passkeySentence(passkeyUsed(mine, before, null, 'fr'), 'fr')).toContain('connue')
  })

  test('is told as another one, with what the last one signed', () => {
    const used = passkeyUsed(strange, before, null, 'en')
    expect(used.other).toEqual({ contract: 'FR-ADM-0001', on: '2026-12-18' })
    expect(passkeySentence(used, 'fr')).toContain(
      "n'est pas celle d'avant (FR-ADM-0001, 2026-12-18)",
    )
  })

  test('is measured by the settings where they name one, whatever signed before', () => {
    expect(passkeyUsed(mine, [], fingerprint, 'en').isKnown).toBe(true)
    const used = passkeyUsed(older, before, fingerprint, 'en')
    expect(used).toMatchObject({ isKnown: false, other: { on: '' } })
    expect(passkeySentence(used, 'en')).toContain('(content/settings.yaml, signing.passkey)')
  })
})
