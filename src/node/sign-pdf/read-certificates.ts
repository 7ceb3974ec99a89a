import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { attempt } from '#core/seal/refusal.ts'
import { readCertificate } from '#core/seal/x509/certificate.ts'
import type { Words } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'

/**
 * The certificates in a file: one in DER, or any number in PEM.
 * @returns each in DER
 * @throws EnvironmentFault when the file cannot be read or holds none
 */
export async function readCertificates(path: string): Promise<Uint8Array[]> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw unusable(path, { fr: 'Il ne peut pas être lu.', en: 'It cannot be read.' }, cause)
  })
  const blocks = [...bytes.toString('latin1').matchAll(PEM)]
  const found = blocks.map(([, base64 = '']) => Uint8Array.from(Buffer.from(base64, 'base64')))
  const certificates = found.length > 0 ? found : [Uint8Array.from(bytes)]
  for (const certificate of certificates) {
    const { refusal } = await attempt(() => readCertificate(certificate))
    if (refusal)
      throw unusable(path, {
        fr: `Il contient autre chose (${refusal.words.fr}).`,
        en: `It holds something else (${refusal.words.en}).`,
      })
  }
  return certificates
}

/** The certificates in all these files, named from the root of the repository. @throws EnvironmentFault, as `readCertificates` does */
export async function readAllCertificates(
  root: string,
  paths: readonly string[],
): Promise<Uint8Array[]> {
  return (await Promise.all(paths.map((path) => readCertificates(resolve(root, path))))).flat()
}

const PEM = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/gu

function unusable(path: string, why: Words, cause?: unknown): EnvironmentFault {
  return new EnvironmentFault(
    {
      fr: `Aucun certificat n'a pu être lu dans ${path}.`,
      en: `Could not read a certificate from ${path}.`,
    },
    {
      why,
      remedy: {
        fr: 'Donnez un fichier de certificats en PEM ou en DER.',
        en: 'Give a file with certificates in PEM or DER form.',
      },
      cause,
    },
  )
}
