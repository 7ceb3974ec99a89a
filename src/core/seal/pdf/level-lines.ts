import { type Finding, hasFailed } from '#core/seal/finding.ts'
import { sameBytes } from '#core/seal/der/read-values.ts'
import type { Certificate } from '#core/seal/x509/certificate.ts'
import { revocationOf } from '#core/seal/x509/revocation.ts'
import type { JudgedSignature } from './court.ts'
import { failed, found } from './pdf-findings.ts'
import type { SignatureStore } from './read-store.ts'
import type { PdfLevel } from './trust.ts'

/** How far each signature reaches that is right in itself, in the order of the file. */
export async function levelsOf(
  judged: readonly JudgedSignature[],
  store: SignatureStore,
): Promise<readonly Reached[]> {
  const levels = judged.map(async (one, index): Promise<Reached[]> => {
    if (one.kind !== 'signature' || !one.signer) return []
    const isKept = judged
      .slice(index + 1)
      .some(({ kind, findings }) => kind === 'time-stamp' && !hasFailed(findings))
    return [{ field: one.field, level: await levelOf(one, store, isKept) }]
  })
  return (await Promise.all(levels)).flat()
}

/** How far the signature in a field reaches. */
export type Reached = { readonly field: string; readonly level: PdfLevel }

/** The lines about it; below the level that was asked for is a failure. */
export function levelLines(reached: readonly Reached[], wanted: PdfLevel = 'B-B'): Finding[] {
  return reached.map(({ field, level }) => {
    const short = {
      fr: `PAdES ${level}, là où ${wanted} était attendu`,
      en: `PAdES ${level} where ${wanted} was expected`,
    }
    return order.indexOf(level) < order.indexOf(wanted)
      ? failed('signature-level', { words: short }, field)
      : found('signature-level', { fr: `PAdES ${level}`, en: `PAdES ${level}` }, field)
  })
}

/** The lowest of some levels; nothing when there are none. */
export function lowestLevel(reached: readonly Reached[]): PdfLevel | undefined {
  return order.find((level) => reached.some((one) => one.level === level))
}

const order: readonly PdfLevel[] = ['B-B', 'B-T', 'B-LT', 'B-LTA']

/** @param isKept a time-stamp of the document covers the signature and what is stored for it */
async function levelOf(
  one: JudgedSignature,
  store: SignatureStore,
  isKept: boolean,
): Promise<PdfLevel> {
  if (!one.isStamped && !isKept) return 'B-B'
  const complete = await Promise.all(one.paths.map((path) => isStored(path, store)))
  if (complete.length === 0 || complete.includes(false)) return 'B-T'
  return isKept ? 'B-LTA' : 'B-LT'
}

/** Whether a store has a whole chain, and what each issuer says of the one below it. */
async function isStored(path: readonly Certificate[], store: SignatureStore): Promise<boolean> {
  for (const [index, certificate] of path.entries()) {
    const isKnown = store.certificates.some(({ bytes }) => sameBytes(bytes, certificate.bytes))
    const issuer = path[index + 1]
    const news = issuer && (await revocationOf(certificate, issuer, store))
    if (!isKnown || news?.status === 'unknown') return false
  }
  return true
}
