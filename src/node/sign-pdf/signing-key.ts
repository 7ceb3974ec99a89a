import { keyKindOf } from '#core/seal/x509/algorithm.ts'
import { readDer } from '#core/seal/der/read-der.ts'
import { readCertificate } from '#core/seal/x509/certificate.ts'
import { asSentence } from '#core/locale/as-sentence.ts'
import { attempt } from '#core/seal/refusal.ts'
import { unfit, unopened } from './key-faults.ts'

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
 * @throws EnvironmentFault when the password is wrong, the file is none or lacks a part, or its key is of another kind
 */
export async function openKeyFile(
  file: Uint8Array,
  password: string,
  name: string,
): Promise<SigningKey> {
  const signer = await opened(file, password).catch((cause: unknown) => {
    throw unopened(file, name, cause)
  })
  const certificate = signer.certificate
  await refuseOtherKinds(certificate, name)
  return {
    certificate,
    chain: signer.certificateChain,
    sign: (bytes) => signer.sign(bytes, 'SHA-256'),
  }
}

/** Opened with the password as it was typed, or as another keyboard writes the same accents. */
async function opened(file: Uint8Array, password: string) {
  const { P12Signer } = await import('@libpdf/core')
  const spellings = new Set([password, password.normalize('NFC'), password.normalize('NFD')])
  const attempts = [...spellings].map((one) => () => P12Signer.create(file, one))
  const [first = () => P12Signer.create(file, password), ...others] = attempts
  return others.reduce((before, next) => before.catch(next), first())
}

async function refuseOtherKinds(certificate: Uint8Array, name: string): Promise<void> {
  const { value: kind, refusal } = await attempt(() =>
    keyKindOf(readDer(readCertificate(certificate).key)),
  )
  if (refusal) throw unfit(name, asSentence(refusal.words))
  if (kind.kind === 'rsa' || kind.curve === 'P-256') return
  const { curve } = kind
  throw unfit(name, { fr: `Elle est sur la courbe ${curve}.`, en: `It is on the curve ${curve}.` })
}
