import { keyKindOf } from '#core/seal/x509/algorithm.ts'
import { readDer } from '#core/seal/der/read-der.ts'
import { readCertificate } from '#core/seal/x509/certificate.ts'
import { EnvironmentFault } from '#node/faults.ts'

/** A private key with its certificate, wherever the key may be. */
export type SigningKey = {
  /** In DER. */
  readonly certificate: Uint8Array
  /** Those above it, without the root when it is known elsewhere, in DER. */
  readonly chain: readonly Uint8Array[]
  /** Signs bytes with SHA-256: RSA (PKCS#1), or ECDSA on P-256 as a DER pair. */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>
}

/**
 * Opens a P12 file, as certificate authorities hand out keys.
 * @param name what a fault calls the file
 * @throws EnvironmentFault when the password is wrong, the file is none, or its key is of another kind
 */
export async function openKeyFile(
  file: Uint8Array,
  password: string,
  name: string,
): Promise<SigningKey> {
  const { P12Signer } = await import('@libpdf/core')
  const signer = await P12Signer.create(file, password).catch((cause: unknown) => {
    throw new EnvironmentFault(
      {
        fr: `Le fichier de clé ${name} n'a pas pu être ouvert.`,
        en: `Could not open the key file ${name}.`,
      },
      {
        why: {
          fr: "Son mot de passe n'est pas celui-là, ou ce n'est pas un fichier P12.",
          en: 'Its password is not the one given, or it is not a P12 file.',
        },
        remedy: {
          fr: "Vérifiez le mot de passe et le fichier ; rien n'a été signé.",
          en: 'Check the password and the file; nothing was signed.',
        },
        cause,
      },
    )
  })
  const certificate = signer.certificate
  refuseOtherKinds(certificate, name)
  return {
    certificate,
    chain: signer.certificateChain,
    sign: (bytes) => signer.sign(bytes, 'SHA-256'),
  }
}

function refuseOtherKinds(certificate: Uint8Array, name: string): void {
  const kind = keyKindOf(readDer(readCertificate(certificate).key))
  if (kind.kind === 'rsa' || kind.curve === 'P-256') return
  throw new EnvironmentFault(
    { fr: `La clé de ${name} ne peut pas signer ici.`, en: `The key in ${name} cannot sign here.` },
    {
      why: { fr: `Elle est sur la courbe ${kind.curve}.`, en: `It is on the curve ${kind.curve}.` },
      remedy: {
        fr: "Prenez une clé RSA d'au moins 2048 bits, ou une clé sur la courbe P-256.",
        en: 'Use an RSA key of 2048 bits or more, or one on the curve P-256.',
      },
    },
  )
}
