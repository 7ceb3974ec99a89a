import type { SignatureFacts } from '#core/seal/pdf/prepare-signature.ts'
import type { PdfLevel } from '#core/seal/pdf/trust.ts'
import { verifyPdf } from '#core/seal/pdf/verify-pdf.ts'
import { Refusal } from '#core/seal/refusal.ts'
import { type Certificate, readCertificate } from '#core/seal/x509/certificate.ts'
import type { Language, Words } from '#core/locale/locale.ts'
import { archivePdf } from '#node/sign-pdf/archive-pdf.ts'
import { signPdf } from '#node/sign-pdf/sign-pdf.ts'
import type { SigningKey } from '#node/sign-pdf/signing-key.ts'
import type { TimeStampAuthority } from '#node/sign-pdf/time-stamp-authority.ts'
import { refusedAdvice } from './refused-advice.ts'
import { signedWords } from './signed-words.ts'

/** What is to be done to a PDF, and by what it is judged before anything is written. */
export type Finishing = {
  /** The present instant by whole seconds, ISO. */
  readonly now: string
  readonly language: Language
  /** Authorities of signers, in DER; without any, names are claims. */
  readonly anchors: readonly Uint8Array[]
  readonly authority?: TimeStampAuthority | undefined
  /** True to keep what later checks need in the file, under a time-stamp of the whole (B-LTA). */
  readonly archive: boolean
}

/** A PDF that was signed and judged. */
export type FinishedPdf = {
  readonly pdf: Uint8Array
  readonly level: PdfLevel
  /** Certificates whose issuer said nothing, in an archived file. */
  readonly gaps: readonly Words[]
}

/**
 * Signs one field with a key at hand. Unlike `signPdf`, an authority that fails stops it: with the key at hand,
 * signing again costs nothing.
 * @throws EnvironmentFault when the certificate is not valid now, there is no time-stamp, or the PDF cannot be
 *   signed or does not hold afterwards
 */
export async function signField(
  pdf: Uint8Array,
  key: SigningKey,
  facts: Omit<SignatureFacts, 'at'>,
  { now, language, authority }: Finishing,
): Promise<Uint8Array> {
  refuseWrongTime(readCertificate(key.certificate), now, language)
  const signed = await orFault(language, () => signPdf(pdf, key, { ...facts, at: now }, authority))
  if (signed.lost) throw signed.lost
  return signed.pdf
}

/**
 * Judges a PDF that was just signed, archives it when that is asked for, and tells the level it reached.
 * @throws EnvironmentFault when anything in it does not hold
 */
export async function finishSignedPdf(pdf: Uint8Array, wish: Finishing): Promise<FinishedPdf> {
  const { archive, authority, anchors, now, language } = wish
  if (!archive) return { pdf, level: await judgedLevel(pdf, wish), gaps: [] }
  if (!authority) throw signedWords[language].usage(signedWords[language].authorityNeeded)
  return archivePdf(pdf, { authority, anchors, now })
}

async function judgedLevel(pdf: Uint8Array, wish: Finishing): Promise<PdfLevel> {
  const { anchors, authority, language } = wish
  const { findings, level } = await verifyPdf(pdf, {
    at: soon(wish.now),
    anchors,
    ...(authority && { stampAnchors: authority.anchors }),
  })
  // Others may still have to sign.
  const fault = findings.find(
    ({ check, standing }) => standing === 'failed' && check !== 'signers-expected',
  )
  if (fault || !level)
    throw signedWords[language].unsound(
      fault
        ? `${fault.text[language]}${language === 'fr' ? ' : ' : ': '}${fault.why[language]}.`
        : '',
    )
  return level
}

/** @throws EnvironmentFault for a certificate that is not valid now */
export function refuseWrongTime(
  { name, notBefore, notAfter }: Certificate,
  now: string,
  language: Language,
): void {
  const at = Date.parse(now)
  if (at >= notBefore && at <= notAfter) return
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  if (at < notBefore) throw signedWords[language].tooEarly(name, day(notBefore))
  throw signedWords[language].wrongTime(name, day(notBefore), day(notAfter))
}

/** What a PDF is refused for, as a fault of the one who asked. */
export async function orFault<T>(language: Language, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const advice = refusedAdvice[error.slug]?.[language]
    throw signedWords[language].unsound(`${error.words[language]}.`, advice)
  }
}

/** A time-stamp authority's clock may be a little ahead of ours. */
function soon(now: string): string {
  return new Date(Date.parse(now) + 60_000).toISOString()
}
