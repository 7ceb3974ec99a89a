import type { SigningParty } from '#core/life/records/details.ts'
import type { Words } from '#core/locale/locale.ts'
import type { Finding } from '#core/seal/finding.ts'
import { printable } from '#core/seal/refusal.ts'
import type { EnvelopeProof } from '#core/seal/statement/envelope-proof.ts'
import { isLocalPage } from '#core/seal/statement/signing-page.ts'
import type { TrustedKey } from './contract-case.ts'
import { failed, found } from './contract-findings.ts'

/** A name under a statement, and the key that signed it. */
export type NamedKey = {
  readonly party: SigningParty
  readonly name: string
  readonly fingerprint: string
}

/**
 * Whose key it is. A name beside a key is a claim, until the verifier knows the key from elsewhere; and when they
 * know keys of the party, another one is a fault.
 */
export function identityLine(
  about: string,
  { party, name, fingerprint }: NamedKey,
  keys: readonly TrustedKey[] = [],
): Finding {
  const shown = printable(name)
  const own = keys.filter((key) => key.party === party)
  if (own.some((key) => key.fingerprint === fingerprint))
    return found(
      'signer-identity',
      { fr: `« ${shown} », par une clé que vous connaissez`, en: `"${shown}", by a key you know` },
      about,
    )
  return own.length > 0
    ? failed('signer-identity', { fr: fingerprint, en: fingerprint }, about)
    : found('signer-identity', unvouched(shown), about, 'claimed')
}

function unvouched(name: string): Words {
  return {
    fr: `« ${name} », comme saisi ; personne ne répond de la clé`,
    en: `"${name}", as typed; nobody vouches for the key`,
  }
}

/** A key that spoke for both parties: one person may hold it, and then nobody else agreed to anything. */
export function sharedKeyLines(keys: readonly NamedKey[]): readonly Finding[] {
  const ofClient = new Set(
    keys.filter(({ party }) => party === 'client').map(({ fingerprint }) => fingerprint),
  )
  const shared = keys.filter(
    ({ party, fingerprint }) => party === 'provider' && ofClient.has(fingerprint),
  )
  return [...new Set(shared.map(({ fingerprint }) => fingerprint))].map((fingerprint) =>
    found('signers-apart', { fr: fingerprint, en: fingerprint }, undefined, 'claimed'),
  )
}

/** By what kind of key, and what that kind shows. */
export function proofWords({ type, algorithm }: EnvelopeProof, fingerprint: string): Words {
  if (type === 'sshsig')
    return {
      fr: `clé SSH ${fingerprint}, ${algorithm}`,
      en: `SSH key ${fingerprint}, ${algorithm}`,
    }
  if (type === 'webcrypto')
    return {
      fr: `clé nue, ${algorithm}, ${fingerprint} : la plus faible des preuves par clé`,
      en: `bare key, ${algorithm}, ${fingerprint}: the weakest proof by a key`,
    }
  return {
    fr: `clé d'accès, ${algorithm}, ${fingerprint}`,
    en: `passkey, ${algorithm}, ${fingerprint}`,
  }
}

/**
 * What a passkey's browser and device say of themselves: the page, the holder, the key. Signed, and yet claims: no maker
 * attests them, and other software could say the same.
 */
export function deviceLines(proof: EnvelopeProof, about: string): Finding[] {
  const { type, origin = '' } = proof
  if (type !== 'webauthn') return []
  const page = isLocalPage(origin)
    ? localPageWords(origin)
    : { fr: `sur ${origin}`, en: `on ${origin}` }
  const holder = holderWords(proof)
  const why = { fr: `${page.fr}, ${holder.fr}`, en: `${page.en}, ${holder.en}` }
  return [found('statement-device', why, about, 'claimed')]
}

function localPageWords(origin: string): Words {
  return {
    fr: `sur ${origin}, page locale ouverte sur la machine du signataire`,
    en: `on ${origin}, a local page on the signer's own machine`,
  }
}

/** What the device says of its holder and of the key, with the flags it set (WebAuthn level 3, section 6.1). */
function holderWords({ isUserVerified, isCopyable, isCopied }: EnvelopeProof): Words {
  const set = [isUserVerified && 'UV', isCopyable && 'BE', isCopied && 'BS'].filter(Boolean)
  const flags = set.length > 0 ? ` (${set.join(', ')})` : ''
  const holder = isUserVerified
    ? { fr: 'porteur vérifié', en: 'holder verified' }
    : { fr: 'porteur non vérifié', en: 'holder not verified' }
  const key = isCopyable
    ? { fr: 'copiable par lui', en: 'may be copied by them' }
    : { fr: 'liée à un appareil', en: 'bound to a device' }
  const copied = { fr: 'copiée entre ses appareils', en: 'copied between their devices' }
  const kept = isCopied ? copied : key
  return { fr: `${holder.fr}, ${kept.fr}${flags}`, en: `${holder.en}, ${kept.en}${flags}` }
}
