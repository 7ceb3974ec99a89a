import type { Digest } from '#core/contract/contract.ts'
import type { ExpectedSigner, PdfLevel, PdfTrust } from '#core/seal/pdf/trust.ts'
import { listOf } from '#node/command/option-list.ts'
import type { Options } from '#node/command/verb.ts'
import { readAllCertificates } from '#node/sign-pdf/read-certificates.ts'
import { cannotVerify, momentIn } from './contract-trust.ts'

/**
 * Whom and what a PDF is judged by: `--trust`, `--trust-time-stamps`, `--signer`, `--level` and the day.
 * @throws EnvironmentFault
 */
export async function pdfTrust(root: string, options: Options): Promise<PdfTrust> {
  const anchors = await readAllCertificates(root, listOf(options.trust))
  const stampAnchors = await readAllCertificates(root, listOf(options.trustTimeStamps))
  const signers = listOf(options.signer).map(signerOf)
  return {
    at: momentIn(root, options),
    anchors,
    ...(stampAnchors.length > 0 && { stampAnchors }),
    ...(signers.length > 0 && { signers }),
    ...(options.level && { level: levelOf(options.level) }),
  }
}

/** `provider`, or `provider=sha256:…` when the certificate is known. */
function signerOf(text: string): ExpectedSigner {
  const [, field, digest] = /^([^=]+)(?:=(sha256:[0-9a-f]{64}))?$/u.exec(text) ?? []
  if (!field)
    throw cannotVerify(
      { fr: `« ${text} » ne nomme aucun signataire.`, en: `"${text}" names no signer.` },
      {
        fr: 'Écrivez provider, ou provider=sha256: et 64 chiffres.',
        en: 'Write provider, or provider=sha256: and 64 digits.',
      },
    )
  return { field, ...(digest && { certificate: digest as Digest }) }
}

function levelOf(option: Options[string]): PdfLevel {
  const level = (['B-B', 'B-T', 'B-LT', 'B-LTA'] as const).find((known) => known === option)
  if (!level)
    throw cannotVerify(
      { fr: `Aucun niveau « ${String(option)} ».`, en: `There is no level "${String(option)}".` },
      { fr: 'Choisissez B-B, B-T, B-LT ou B-LTA.', en: 'Use B-B, B-T, B-LT or B-LTA.' },
    )
  return level
}
