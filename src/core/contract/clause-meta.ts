import * as z from 'zod'
import { lawCodes } from '#core/law/law-codes.ts'

const words = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) })
const factId = z.string().regex(/^[A-Z]{2}-\d{2}$/)
const clauseId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
const path = z.string().regex(/^[a-zA-Z][\w-]*(\.[a-zA-Z0-9][\w-]*|\[\])*$/)

/** Where a default comes from: S the practice this library starts from, L a law, P this library's proposal. */
const origin = z.enum(['S', 'L', 'P'])

const defaultUnderLaw = z.strictObject({
  default: z.unknown().optional(),
  origin,
  facts: z.array(factId).readonly().optional(),
})

/** One term that a clause reads: how it is called, what it is worth when the contract does not say, and why. */
const param = z.strictObject({
  path,
  label: words,
  /** As an author would write it. */
  default: z.unknown().optional(),
  origin: origin.optional(),
  required: z.boolean().optional(),
  /** Computed by the walk; says how. */
  derived: z.string().optional(),
  range: z.tuple([z.number(), z.number()]).readonly().optional(),
  byLaw: z.partialRecord(z.enum(lawCodes), defaultUnderLaw).optional(),
  facts: z.array(factId).readonly().optional(),
  /** How each code of a choice reads in the clause's text. */
  words: z.record(z.string(), words).optional(),
})

const requirement = z.union([
  clauseId,
  z.strictObject({
    clause: clauseId,
    when: path.optional(),
    is: z.union([z.string(), z.boolean()]).optional(),
  }),
])

export const families = [
  'frame',
  'scope',
  'ways',
  'money',
  'information',
  'ip',
  'relationship',
  'life',
  'risk',
  'forms',
] as const

/** `clause.yaml`: what a clause version is for, which terms it reads, what it needs and rests on (spec 2.4). */
export const clauseMeta = z.strictObject({
  id: clauseId,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  status: z.enum(['draft', 'released', 'deprecated']),
  family: z.enum(families),
  kind: z.enum(['clause', 'annex']).optional(),
  titles: words,
  purpose: words,
  params: z.array(param).readonly(),
  /** Terms that belong to another clause and are read here too. */
  uses: z.array(path).readonly().optional(),
  requires: z.array(requirement).readonly().default([]),
  conflicts: z.array(clauseId).readonly().optional(),
  appliesTo: z
    .strictObject({
      docTypes: z.array(z.string()).readonly().optional(),
      roles: z.array(z.string()).readonly().optional(),
      feeModels: z.array(z.string()).readonly().optional(),
    })
    .optional(),
  variants: z
    .array(
      z.strictObject({
        law: z.enum(lawCodes),
        when: z.string().optional(),
        facts: z.array(factId).readonly().optional(),
        note: words.optional(),
      }),
    )
    .readonly()
    .optional(),
  facts: z.array(factId).readonly().optional(),
  survives: z.boolean(),
  severable: z.boolean(),
  /** Empty until a lawyer has signed a review off; the site then says "not reviewed". */
  reviewedOn: z.iso.date().nullable(),
  reviewedBy: z.string().nullable(),
})

export type ClauseMeta = z.output<typeof clauseMeta>
export type ClauseParam = ClauseMeta['params'][number]
export type Requirement = ClauseMeta['requires'][number]
