import { hasFailed } from '#core/seal/finding.ts'
import { keepEvidence } from '#core/seal/pdf/keep-evidence.ts'
import { prepareTimeStamp } from '#core/seal/pdf/prepare-time-stamp.ts'
import { fillHole } from '#core/seal/pdf/signature-hole.ts'
import type { PdfLevel } from '#core/seal/pdf/trust.ts'
import { verifyPdf } from '#core/seal/pdf/verify-pdf.ts'
import type { Certificate } from '#core/seal/x509/certificate.ts'
import type { Words } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { fetchRevocation } from './fetch-revocations.ts'
import { requestTimeStamp, type TimeStampAuthority } from './time-stamp-authority.ts'

/** A PDF that keeps what is needed to check it, under a time-stamp of the whole. */
export type ArchivedPdf = {
  readonly pdf: Uint8Array
  /** `B-LTA` when everything was had; lower, with the reasons, when an issuer said nothing. */
  readonly level: PdfLevel
  /** Certificates nobody said anything of, and why. */
  readonly gaps: readonly Words[]
}

export type ArchiveOptions = {
  readonly authority: TimeStampAuthority
  /** Authorities the signers' certificates lead up to, in DER; they are kept too. */
  readonly anchors: readonly Uint8Array[]
  /** The present instant, ISO. */
  readonly now: string
}

/**
 * The last step once everybody has signed (PAdES B-LTA): certificates and revocation statements go into
 * the file, then a time-stamp covers all of it. Earlier bytes stay as they are.
 * @throws EnvironmentFault when a signature is not sound, or the authority gives no time-stamp
 */
export async function archivePdf(
  pdf: Uint8Array,
  { authority, anchors, now }: ArchiveOptions,
): Promise<ArchivedPdf> {
  const trust = { at: soon(now), anchors, stampAnchors: authority.anchors }
  const before = await verifyPdf(pdf, trust)
  const fault = before.findings.find(({ standing }) => standing === 'failed')
  if (fault)
    throw unsound({
      fr: `${fault.text.fr} : ${fault.why.fr}.`,
      en: `${fault.text.en}: ${fault.why.en}.`,
    })
  const paths = before.signatures.flatMap((signature) => signature.paths)
  const { lists, answers, gaps } = await statementsFor(paths)
  const certificates = [...paths.flat().map(({ bytes }) => bytes), ...anchors, ...authority.anchors]
  const kept = keepEvidence(pdf, { certificates: unique(certificates), lists, answers })
  const prepared = await prepareTimeStamp(kept)
  const stamp = await requestTimeStamp(prepared.signed, authority, now)
  const archived = fillHole(prepared.pdf, stamp)
  const after = await verifyPdf(archived, trust)
  if (hasFailed(after.findings)) throw new Error('An archived PDF does not verify')
  return { pdf: archived, level: after.level ?? 'B-B', gaps }
}

async function statementsFor(paths: readonly (readonly Certificate[])[]) {
  const lists: Uint8Array[] = []
  const answers: Uint8Array[] = []
  const gaps: Words[] = []
  const asked = new Set<string>()
  for (const [certificate, issuer] of paths.flatMap(pairsIn)) {
    const id = `${certificate.issuerName} ${certificate.serial}`
    if (asked.has(id)) continue
    asked.add(id)
    const fetched = await fetchRevocation(certificate, issuer)
    if (fetched.kind === 'none') gaps.push(gapOf(certificate, fetched.why))
    else (fetched.kind === 'list' ? lists : answers).push(fetched.bytes)
  }
  return { lists: unique(lists), answers, gaps }
}

function gapOf({ name }: Certificate, { fr, en }: Words): Words {
  return { fr: `${name} : ${fr}`, en: `${name}: ${en}` }
}

function pairsIn(path: readonly Certificate[]): (readonly [Certificate, Certificate])[] {
  return path.flatMap((certificate, index) => {
    const issuer = path[index + 1]
    return issuer ? [[certificate, issuer] as const] : []
  })
}

function unique(items: readonly Uint8Array[]): Uint8Array[] {
  return [...new Map(items.map((bytes) => [String(bytes), bytes])).values()]
}

/** The authority's clock may be a little ahead of ours. */
function soon(now: string): string {
  return new Date(Date.parse(now) + 60_000).toISOString()
}

function unsound(why: Words): EnvironmentFault {
  return new EnvironmentFault(
    {
      fr: "Ce PDF n'est pas scellé pour être conservé.",
      en: 'This PDF is not sealed for keeping.',
    },
    {
      why,
      remedy: {
        fr: 'Seul un PDF dont les signatures tiennent se conserve ainsi ; regardez-le avec « clausier verify ».',
        en: 'Only a PDF whose signatures hold can be kept this way; look at it with "clausier verify".',
      },
    },
  )
}
