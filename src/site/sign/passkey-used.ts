import { digestOf } from '#core/contract/digest.ts'
import { fromBase64url } from '#core/seal/statement/base64url.ts'
import type { KnownPasskey } from '#core/share/provider-page.ts'
import type { Language } from '#core/locale/locale.ts'
import type { PasskeyUsed } from './desk-answer.ts'
import { signPageWords } from './sign-page-words.ts'

/**
 * How the passkey of a signature stands to those of the house: the one the settings name, or else those it signed with
 * before, the latest first.
 * @param publicKey SubjectPublicKeyInfo in base64url
 * @param registered a fingerprint
 */
export function passkeyUsed(
  publicKey: string,
  known: readonly KnownPasskey[],
  registered: string | null,
  language: Language,
): PasskeyUsed {
  const fingerprint = fingerprintOf(publicKey)
  if (registered === fingerprint) return { fingerprint, isKnown: true }
  const settings = { contract: signPageWords[language].settings, on: '' }
  if (registered !== null) return { fingerprint, isKnown: false, other: settings }
  const [last] = known
  const isKnown = known.some((one) => fingerprintOf(one.publicKey) === fingerprint)
  if (isKnown || !last) return { fingerprint, isKnown }
  return { fingerprint, isKnown, other: { contract: last.contract, on: last.on.slice(0, 10) } }
}

/** What the command says of it at the terminal. */
export function passkeySentence(
  { fingerprint, isKnown, other }: PasskeyUsed,
  language: Language,
): string {
  const words = signPageWords[language]
  if (isKnown) return words.same(fingerprint)
  if (!other) return words.first(fingerprint)
  const before = other.on ? words.usedFor(other.contract, other.on) : other.contract
  return words.another(fingerprint, before)
}

function fingerprintOf(publicKey: string): string {
  return digestOf(fromBase64url(publicKey))
}
