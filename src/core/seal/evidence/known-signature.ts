import type { Words } from '#core/locale/locale.ts'
import type { EvidenceLine, EvidenceSigner } from './evidence.ts'
import { personLines } from './person-lines.ts'

/** What is known of one signature from the record that keeps it. */
export type KnownSignature = Omit<EvidenceSigner, 'lines'> & {
  readonly email?: string
  /** ISO with offset. */
  readonly signedAt: string
  readonly method: SigningMethod
  /** Where it was signed, when that was elsewhere. */
  readonly platform?: string
  /** Files that are kept beside the record. */
  readonly copies: readonly { readonly role: string; readonly digest: string }[]
}

/** How somebody signed. */
export type SigningMethod = keyof typeof methods

/**
 * The lines of the evidence page for a signature, from its record alone. Whatever only the record says is a claim, also
 * when it calls itself attested: a copy does not show here who signed it and when. What a digest shows, anyone can compute.
 */
export function recordLines(signature: KnownSignature): EvidenceLine[] {
  const { signedAt, email, method, platform, copies } = signature
  const said = { standing: 'claimed' as const, by: byRecord }
  return [
    ...personLines(signature, byRecord),
    { kind: 'signedAt', value: { instant: signedAt }, ...said },
    { kind: 'method', value: methodWords(method, platform), ...said },
    { kind: 'identification', value: identification[method], standing: 'claimed', by: byRecord },
    ...(email ? [{ kind: 'email' as const, value: email, ...said }] : []),
    ...copies.map(({ digest }) => ({
      kind: 'copy' as const,
      value: { digest },
      standing: 'attested' as const,
      by: byDigest,
    })),
  ]
}

function methodWords(method: SigningMethod, platform: string | undefined): Words {
  const { fr, en } = methods[method]
  return platform ? { fr: `${fr}, ${platform}`, en: `${en}, ${platform}` } : { fr, en }
}

const methods = {
  typed: { fr: 'Nom saisi au clavier', en: 'Typed name' },
  drawn: { fr: 'Signature dessinée', en: 'Drawn signature' },
  key: { fr: 'Clé de signature', en: 'Signing key' },
  passkey: { fr: "Clé d'accès (passkey)", en: 'Passkey' },
  certificate: { fr: 'Certificat', en: 'Certificate' },
  platform: { fr: 'Service de signature', en: 'Signing service' },
  handwritten: { fr: 'Signature manuscrite', en: 'Signature by hand' },
} as const satisfies Record<string, Words>

const nameOnly: Words = {
  fr: "Par le nom donné, sans vérification d'identité",
  en: 'By the name given; identity was not checked',
}
const keyOnly: Words = {
  fr: "Par la clé employée, sans vérification d'identité",
  en: 'By the key that was used; identity was not checked',
}

const identification: Readonly<Record<SigningMethod, Words>> = {
  typed: nameOnly,
  drawn: nameOnly,
  handwritten: nameOnly,
  key: keyOnly,
  passkey: keyOnly,
  certificate: {
    fr: "Par le certificat, autant que vaut l'autorité qui l'a émis",
    en: 'By the certificate, for what the authority that issued it is worth',
  },
  platform: {
    fr: 'Par le service de signature, selon ses propres règles',
    en: 'By the signing service, under its own rules',
  },
}

const byRecord: Words = {
  fr: "l'inscription tenue par le prestataire",
  en: 'the record the provider keeps',
}
const byDigest: Words = {
  fr: 'son empreinte, que chacun peut recalculer',
  en: 'its digest, which anyone can compute again',
}
