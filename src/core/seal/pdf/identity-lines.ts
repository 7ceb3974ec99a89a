import type { Finding } from '#core/seal/finding.ts'
import type { Certificate } from '#core/seal/x509/certificate.ts'
import { dayOf } from './certify.ts'
import type { Certified } from './court.ts'
import { found } from './pdf-findings.ts'

/** Who signed by certificate, and what the certificate's issuer says of it since. */
export function identityLines(
  { path, isTrusted, revocation }: Certified,
  field: string,
): Finding[] {
  const [leaf, issuer] = path
  const name = leaf?.name ?? ''
  const by = path.at(-1)?.name ?? ''
  const trusted = {
    fr: issuer ? `« ${name} », attesté par « ${by} »` : `« ${name} », certificat reconnu lui-même`,
    en: issuer ? `"${name}", vouched for by "${by}"` : `"${name}", a certificate trusted itself`,
  }
  const claimed = {
    fr: `« ${name} » ; aucune autorité n'a été désignée comme reconnue`,
    en: `"${name}"; no authority was named as trusted`,
  }
  const identity = isTrusted
    ? found('signer-certificate', trusted, field)
    : found('signer-certificate', claimed, field, 'claimed')
  return issuer ? [identity, revocationLine(revocation, issuer, field, isTrusted)] : [identity]
}

function revocationLine(
  revocation: Certified['revocation'],
  issuer: Certificate,
  field: string,
  isTrusted: boolean,
): Finding {
  const day =
    revocation.status === 'revoked'
      ? dayOf(revocation.since)
      : revocation.status === 'good'
        ? dayOf(revocation.until)
        : ''
  const why = {
    unknown: {
      fr: `rien n'est connu : « ${issuer.name} » n'en dit rien dans ce fichier`,
      en: `nothing is known: "${issuer.name}" says nothing of it in this file`,
    },
    good: {
      fr: `aucune, selon « ${issuer.name} », au ${day}`,
      en: `none, by "${issuer.name}", as of ${day}`,
    },
    revoked: {
      fr: `« ${issuer.name} » l'a révoqué le ${day}, après la signature`,
      en: `"${issuer.name}" revoked it on ${day}, after the signature`,
    },
  }[revocation.status]
  // An issuer that nobody trusts may say anything of its own certificates.
  const standing = isTrusted && revocation.status !== 'unknown' ? 'proved' : 'claimed'
  return found('signer-revocation', why, field, standing)
}
