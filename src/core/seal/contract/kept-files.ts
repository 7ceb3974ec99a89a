import { digestOf } from '#core/contract/digest.ts'
import type { Digest } from '#core/contract/contract.ts'
import { sealRoles } from './seal-contents.ts'

/** What is kept with a seal: a part of what it fixes. */
export type KeptPart = keyof typeof sealRoles

/** A `sealed` record, as far as its files are concerned. */
export type SealRecord = {
  readonly details: { readonly [Part in KeptPart]?: Digest | undefined }
  readonly evidence?:
    | readonly { readonly file: string; readonly role: string; readonly digest: string }[]
    | undefined
}

/** Name of the file that a seal keeps for a part, among the evidence; none when it keeps none. */
export function keptFile({ evidence }: SealRecord, part: KeptPart): string | undefined {
  return evidence?.find(({ role }) => role === sealRoles[part])?.file
}

/** The parts of which a seal keeps another file than the one its details fix: such a record was made by hand. */
export function strangeParts({ details, evidence = [] }: SealRecord): KeptPart[] {
  const parts = Object.keys(sealRoles) as KeptPart[]
  return parts.filter((part) =>
    evidence.some(({ role, digest }) => role === sealRoles[part] && digest !== details[part]),
  )
}

/**
 * The PDF that a seal fixes, where it is kept and is still the one.
 * @param evidence bytes of a file beside the records, by the name its record gives it
 */
export function keptPdf(
  seal: SealRecord,
  evidence: (name: string) => Uint8Array | undefined,
): Uint8Array | undefined {
  const file = keptFile(seal, 'pdf')
  const bytes = file && evidence(file)
  return bytes && digestOf(bytes) === seal.details.pdf ? bytes : undefined
}
