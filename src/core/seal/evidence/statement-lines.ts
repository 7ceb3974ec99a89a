import type { Words } from '#core/locale/locale.ts'
import type { EnvelopeProof } from '#core/seal/statement/envelope-proof.ts'
import { isLocalPage } from '#core/seal/statement/signing-page.ts'
import { type StatementOf, statementDigest } from '#core/seal/statement/statement.ts'
import type { EvidenceLine } from './evidence.ts'
import { personLines } from './person-lines.ts'

/**
 * The lines of the evidence page for a signature made over a statement, once its key was checked. What the key
 * proves is attested: that it signed these very words. What the signer says in them, a name or an hour, stays a claim,
 * and so does what the signer's own device or browser says of itself, which nobody else vouches for.
 * @param keyDigest SHA-256 of the public key, `sha256:` and hexadecimal digits
 * @param organization whom the party is, as its box in the contract says
 */
export function statementLines(
  statement: StatementOf<'signed'>,
  proof: EnvelopeProof,
  keyDigest: string,
  organization: string,
): EvidenceLine[] {
  const { saidAt, signer, intent, consent, page, pdf } = statement
  return [
    ...personLines({ ...signer, party: signer.role, organization }, byStatement),
    { kind: 'signedAt', value: { instant: saidAt }, standing: 'claimed', by: byClock },
    { kind: 'method', ...methodOf(proof) },
    ...deviceLine(proof),
    { kind: 'identification', value: keyOnly, standing: 'claimed', by: byStatement },
    ...claimed('email', signer.email),
    { kind: 'intent', value: quoted(intent.words), standing: 'attested', by: byStatement },
    { kind: 'consent', value: quoted(consent.words), standing: 'attested', by: byStatement },
    ...originLine(proof, page?.origin),
    ...(pdf
      ? [
          {
            kind: 'givenPdf',
            value: { digest: pdf },
            standing: 'attested',
            by: byStatement,
          } as const,
        ]
      : []),
    {
      kind: 'statement',
      value: { digest: statementDigest(statement) },
      standing: 'attested',
      by: byKey,
    },
    { kind: 'key', value: { digest: keyDigest }, standing: 'attested', by: byKey },
  ]
}

function claimed(kind: 'email', value: string | undefined): EvidenceLine[] {
  return value ? [{ kind, value, standing: 'claimed', by: byStatement }] : []
}

/** A passkey's browser says on which page it signed, a key in a browser only what the page wrote into the statement. */
function originLine({ origin }: EnvelopeProof, said: string | undefined): EvidenceLine[] {
  if (origin) {
    const value = isLocalPage(origin) ? localPageWords(origin) : origin
    return [{ kind: 'origin', value, standing: 'claimed', by: byBrowser }]
  }
  return said ? [{ kind: 'origin', value: said, standing: 'claimed', by: byStatement }] : []
}

/** The form of a signature shows a passkey or an SSH key; where a bare key is kept, only the page says. */
function methodOf({ type }: EnvelopeProof): Pick<EvidenceLine, 'value' | 'standing' | 'by'> {
  if (type === 'webcrypto') return { value: browserKeyWords, standing: 'claimed', by: byStatement }
  const value = type === 'sshsig' ? sshWords : passkeyWords
  return { value, standing: 'attested', by: byKey }
}

/** What a passkey's device says of its holder and of the key. No maker attests the device, so it may say anything. */
function deviceLine({ type, isUserVerified, isCopyable, isCopied }: EnvelopeProof): EvidenceLine[] {
  if (type !== 'webauthn') return []
  const [holder, key] = [
    isUserVerified ? verifiedWords : touchedWords,
    isCopied ? copiedWords : isCopyable ? copyableWords : boundWords,
  ]
  const value = { fr: `${holder.fr}, ${key.fr}`, en: `${holder.en}, ${key.en}` }
  return [{ kind: 'device', value, standing: 'claimed', by: byDevice }]
}

function localPageWords(origin: string): Words {
  return {
    fr: `${origin}, page locale ouverte sur la machine du signataire`,
    en: `${origin}, a local page on the signer's own machine`,
  }
}

function quoted(words: string): Words {
  return { fr: `« ${words} »`, en: `"${words}"` }
}

const sshWords: Words = { fr: 'Clé SSH', en: 'SSH key' }
const browserKeyWords: Words = {
  fr: 'Clé gardée par le navigateur, sans contrôle de la personne',
  en: 'Key kept by the browser; the person was not checked',
}
const passkeyWords: Words = { fr: "Clé d'accès (passkey)", en: 'Passkey' }
const verifiedWords: Words = {
  fr: 'Code, empreinte ou visage vérifié (UV)',
  en: 'Code, finger or face checked (UV)',
}
const touchedWords: Words = { fr: 'Simple présence', en: 'Presence only' }
const copyableWords: Words = {
  fr: 'peut être sur plusieurs appareils de son titulaire (BE)',
  en: 'may be on several devices of its owner (BE)',
}
const copiedWords: Words = {
  fr: 'copiée entre les appareils de son titulaire (BE, BS)',
  en: 'copied between the devices of its owner (BE, BS)',
}
const boundWords: Words = { fr: 'liée à un appareil', en: 'bound to one device' }
const keyOnly: Words = {
  fr: "Par la clé employée, sans vérification d'identité",
  en: 'By the key that was used; identity was not checked',
}
const byClock: Words = { fr: "l'horloge du signataire", en: "the signer's clock" }
const byKey: Words = { fr: 'la signature elle-même', en: 'the signature itself' }
const byStatement: Words = { fr: 'la déclaration signée', en: 'the signed statement' }
const byDevice: Words = { fr: "l'appareil du signataire", en: "the signer's device" }
const byBrowser: Words = { fr: 'le navigateur du signataire', en: "the signer's browser" }
