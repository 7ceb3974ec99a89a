import type { Words } from '#core/locale/locale.ts'

/** What the evidence page of a signed contract says. Filled from records and their checks; nothing here is computed. */
export type Evidence = {
  /** What this rests on, by digest, which anyone can compute again: the text first. */
  readonly digests: readonly {
    readonly label: Words
    /** `sha256:` and hexadecimal digits. */
    readonly digest: string
  }[]
  readonly signers: readonly EvidenceSigner[]
  /** Findings of the linter that the author accepted in the signed text, each with the reason written there. */
  readonly accepted?: readonly AcceptedFinding[]
}

/** A finding as its rule says it, and why the author accepts it. */
export type AcceptedFinding = {
  readonly rule: string
  readonly says: Words
  readonly reason: string
}

/** One signer and what is known of the signature. */
export type EvidenceSigner = {
  readonly party: 'provider' | 'client'
  /** The person. */
  readonly name: string
  /** What makes them able to sign: `Gérant`. */
  readonly title?: string
  /** Whom they sign for. */
  readonly organization: string
  readonly lines: readonly EvidenceLine[]
}

/** One fact, with how it is known. */
export type EvidenceLine =
  | (EvidenceFact & { readonly kind: ClaimableKind; readonly standing: 'claimed' | 'attested' })
  | (EvidenceFact & { readonly kind: AttestedKind; readonly standing: 'attested' })

type EvidenceFact = {
  readonly value: EvidenceValue
  /** Who says so, or what attests it: `{ fr: "l'horloge de l'appareil", … }`. */
  readonly by: Words
}

/** Words as they were shown or written, in each language, a digest, or an instant (ISO with offset). */
export type EvidenceValue =
  | string
  | Words
  | { readonly digest: string }
  | { readonly instant: string }

/** Facts that a signer may state alone, marked as claims. */
export type ClaimableKind = keyof typeof claimable
/**
 * Facts that are printed only when someone else attests them: a page on a static host knows neither
 * where a reader is nor when a page was opened.
 */
export type AttestedKind = keyof typeof attestedOnly

const claimable = {
  person: { fr: 'Signataire', en: 'Signer' },
  role: { fr: 'Signe pour', en: 'Signs for' },
  signedAt: { fr: 'Signé le', en: 'Signed on' },
  email: { fr: 'Courriel', en: 'Email' },
  method: { fr: 'Manière de signer', en: 'How it was signed' },
  device: { fr: "Contrôles de l'appareil", en: 'Checks by the device' },
  identification: { fr: 'Identification', en: 'Identification' },
  intent: { fr: 'Intention, mots signés', en: 'Intent, in the words signed' },
  consent: { fr: 'Consentement, mots signés', en: 'Consent, in the words signed' },
  givenPdf: { fr: 'PDF nommé par la déclaration', en: 'PDF that the statement names' },
  statement: { fr: 'Déclaration signée', en: 'Statement that was signed' },
  key: { fr: 'Clé', en: 'Key' },
  origin: { fr: 'Page où il a été signé', en: 'Page it was signed on' },
  certificate: { fr: 'Certificat', en: 'Certificate' },
  copy: { fr: 'Pièce gardée', en: 'File kept' },
} as const satisfies Record<string, Words>

const attestedOnly = {
  receivedAt: { fr: 'Reçu le', en: 'Received on' },
  stampedAt: { fr: 'Horodaté le', en: 'Time-stamped on' },
  openedAt: { fr: 'Page ouverte le', en: 'Page opened on' },
  networkAddress: { fr: 'Adresse réseau', en: 'Network address' },
} as const satisfies Record<string, Words>

/** What each kind of line is called. */
export const evidenceLabels: Readonly<Record<ClaimableKind | AttestedKind, Words>> = {
  ...claimable,
  ...attestedOnly,
}
