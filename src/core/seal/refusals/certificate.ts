import type { Words } from '#core/locale/locale.ts'

type Details = Record<string, string>

/** Why a certificate, a key or an algorithm is refused. */
export const certificateRefusals = {
  'algorithm-refused': ({ name }: Details): Words => ({
    fr: `algorithme inconnu ou trop faible : ${name}`,
    en: `an unknown algorithm, or one too weak: ${name}`,
  }),
  'key-weak': ({ bits }: Details): Words => ({
    fr: `clé RSA de ${bits} bits, trop courte : il en faut 2048`,
    en: `an RSA key of ${bits} bits is too short: 2048 are needed`,
  }),
  'certificate-untrusted': ({ name, issuer }: Details): Words => ({
    fr: `aucune chaîne ne mène du certificat « ${name} », émis par « ${issuer} », à une autorité reconnue`,
    en: `no chain leads from the certificate "${name}", issued by "${issuer}", to an authority that is trusted`,
  }),
  'certificate-early': ({ name, from, at }: Details): Words => ({
    fr: `le certificat « ${name} » n'est valable qu'à partir du ${from}, et non le ${at}`,
    en: `the certificate "${name}" begins on ${from} and was not yet valid on ${at}`,
  }),
  'certificate-expired': ({ name, until, at }: Details): Words => ({
    fr: `le certificat « ${name} » a expiré le ${until} ; rien ne prouve que la signature est antérieure au ${at}`,
    en: `the certificate "${name}" expired on ${until}, and nothing proves that the signature is older than ${at}`,
  }),
  'certificate-purpose': ({ name }: Details): Words => ({
    fr: `le certificat « ${name} » n'est pas fait pour cet usage`,
    en: `the certificate "${name}" is not made for this use`,
  }),
  'certificate-demands': ({ name, id }: Details): Words => ({
    fr: `le certificat « ${name} » impose une règle inconnue ici (${id})`,
    en: `the certificate "${name}" demands a rule that is unknown here (${id})`,
  }),
  'certificate-revoked': ({ name, since }: Details): Words => ({
    fr: `le certificat « ${name} » a été révoqué le ${since}`,
    en: `the certificate "${name}" was revoked on ${since}`,
  }),
  'certificate-other': ({ name }: Details): Words => ({
    fr: `le certificat « ${name} » n'est pas celui qui était attendu`,
    en: `the certificate "${name}" is not the one that was expected`,
  }),
  'certificate-stray': ({ name }: Details): Words => ({
    fr: `le certificat « ${name} » accompagne la signature sans rien y prouver`,
    en: `the certificate "${name}" comes with the signature and proves nothing in it`,
  }),
}
