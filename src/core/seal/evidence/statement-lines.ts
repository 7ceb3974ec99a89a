import type { Words } from '#core/locale/locale.ts'
import type { EnvelopeProof } from '#core/seal/statement/envelope-proof.ts'
import { isLocalPage } from '#core/seal/statement/signing-page.ts'
import { type StatementOf, statementDigest } from '#core/seal/statement/statement.ts'
import type { EvidenceLine } from './evidence.ts'

/**
 * The lines of the evidence page for a signature made over a statement, once its key was checked. What the key
 * proves is attested; what the signer says in the statement, a name or an hour, stays a claim.
 * @param keyDigest SHA-256 of the public key, `sha256:` and hexadecimal digits
 */
export function statementLines(
  statement: StatementOf<'signed'>,
  proof: EnvelopeProof,
  keyDigest: string,
): EvidenceLine[] {
  const { saidAt, signer, intent, consent, page } = statement
  return [
    { kind: 'signedAt', value: { instant: saidAt }, standing: 'claimed', by: byClock },
    { kind: 'method', value: methodWords(proof), standing: 'attested', by: byKey },
    { kind: 'identification', value: keyOnly, standing: 'claimed', by: byStatement },
    ...claimed('email', signer.email),
    { kind: 'intent', value: quoted(intent.words), standing: 'attested', by: byStatement },
    { kind: 'consent', value: quoted(consent.words), standing: 'attested', by: byStatement },
    ...originLine(proof, page?.origin),
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

/** A passkey's browser vouches for the page; a key in a browser does not. */
function originLine({ origin }: EnvelopeProof, said: string | undefined): EvidenceLine[] {
  if (origin) {
    const value = isLocalPage(origin) ? localPageWords(origin) : origin
    return [{ kind: 'origin', value, standing: 'attested', by: byBrowser }]
  }
  return said ? [{ kind: 'origin', value: said, standing: 'claimed', by: byStatement }] : []
}

function methodWords(proof: EnvelopeProof): Words {
  const { type, isUserVerified, isCopyable, isCopied } = proof
  if (type === 'sshsig') return { fr: 'Clé SSH', en: 'SSH key' }
  if (type === 'webcrypto')
    return {
      fr: 'Clé gardée par le navigateur, sans contrôle de la personne',
      en: 'Key kept by the browser; the person was not checked',
    }
  const pieces = [
    passkeyWords,
    isUserVerified ? verifiedWords : touchedWords,
    isCopied ? copiedWords : isCopyable ? copyableWords : boundWords,
  ]
  return { fr: pieces.map(({ fr }) => fr).join(', '), en: pieces.map(({ en }) => en).join(', ') }
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

const passkeyWords: Words = { fr: "Clé d'accès (passkey)", en: 'Passkey' }
const verifiedWords: Words = {
  fr: "code, empreinte ou visage vérifié par l'appareil (UV)",
  en: 'code, finger or face checked by the device (UV)',
}
const touchedWords: Words = { fr: 'simple présence', en: 'presence only' }
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
const byBrowser: Words = { fr: 'le navigateur du signataire', en: "the signer's browser" }
