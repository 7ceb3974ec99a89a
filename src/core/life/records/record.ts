import * as z from 'zod'
import { choice, text } from '#core/terms/kinds.ts'
import { houseDetails, negotiationDetails, signatureDetails, termDetails } from './details.ts'
import {
  documentNumber,
  evidenceName,
  prose,
  recordDigest,
  recordInstant,
} from '#core/terms/fact-kinds.ts'

/** The name of the format, in every record. New kinds and optional keys do not change it. */
export const recordFormat = 'clausier-record/1'

/** Every kind of record with the schema of its details. */
const detailsByKind = {
  ...negotiationDetails,
  ...signatureDetails,
  ...termDetails,
  ...houseDetails,
}

export type RecordKind = keyof typeof detailsByKind

/** All kinds, in the order of a contract's life. */
export const recordKinds = Object.keys(detailsByKind) as RecordKind[]

/** Who says so. `software` stands for a job of this house that nobody watched. */
const actor = z.strictObject({
  party: choice('provider', 'client', 'third-party', 'software'),
  name: text(120).optional(),
})

/** A file under `records/evidence` that backs a record. */
const evidence = z.strictObject({
  file: evidenceName(),
  digest: recordDigest(),
  mediaType: text(100),
  /** What it proves: `signature`, `receipt`, `signed-copy`, `time-stamp`. */
  role: text(40),
})
export type Evidence = z.output<typeof evidence>

/** What every record holds, whatever its kind. */
const envelope = {
  format: z.literal(recordFormat),
  contract: text(60),
  /** The addendum it speaks of; absent for the contract itself. */
  document: documentNumber().optional(),
  /** Digest of the text it speaks of, as it was then. */
  digest: recordDigest(),
  /** When it happened. */
  at: recordInstant(),
  /** When it was written down: never earlier than the record before. */
  recordedAt: recordInstant(),
  actor,
  /** `claimed`: somebody says so. `attested`: the evidence proves it to a third person. */
  basis: choice('claimed', 'attested'),
  evidence: z.array(evidence).min(1).optional(),
  note: prose().optional(),
  /** SHA-256 of the record before it (see `recordText`); `null` for the first. */
  prev: recordDigest().nullable(),
}

/** The schema of one kind of record. */
export function recordSchema<Kind extends RecordKind>(kind: Kind) {
  return z.strictObject({
    ...envelope,
    kind: z.literal(kind),
    details: detailsByKind[kind],
  })
}

/** The keys of a kind's details, and whether each must be there. */
export function detailKeys(kind: RecordKind): { readonly key: string; readonly needed: boolean }[] {
  const { shape } = detailsByKind[kind]
  return Object.entries(shape).map(([key, schema]) => ({
    key,
    needed: !(schema as z.ZodType).safeParse(undefined).success,
  }))
}

/** A record of one kind. */
export type RecordOf<Kind extends RecordKind> = z.output<ReturnType<typeof recordSchema<Kind>>>

/** One fact in the life of a contract, as it stands in `content/contracts/<id>/records/NNNN-<kind>.json`. */
export type LifeRecord = { [Kind in RecordKind]: RecordOf<Kind> }[RecordKind]

/** What the writer of a record decides; format, place in the chain and time of writing are added. */
export type RecordDraft<Kind extends RecordKind = RecordKind> = {
  [Each in Kind]: Omit<RecordOf<Each>, 'format' | 'recordedAt' | 'prev'>
}[Kind]

/** True for the name of a kind of record. */
export function isRecordKind(name: string): name is RecordKind {
  return Object.hasOwn(detailsByKind, name)
}
