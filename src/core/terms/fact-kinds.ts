import * as z from 'zod'
import { parseDate } from './date.ts'
import { kindNotes } from './kinds.ts'

/*
 * Values of a record stay as they are written: its digest is made from them, so nothing may be read into
 * another form and lost on the way back.
 */

/** A calendar date, ISO. */
export const recordDate = () =>
  noted(
    'date',
    '2027-01-04',
    z.string().refine((written) => parseDate(written) !== undefined),
  )

/** A moment to the second, with its offset: `2027-01-12T10:00:00-05:00`. */
export const recordInstant = () =>
  noted('instant', '2027-01-12T10:00:00-05:00', z.string().regex(instantForm).refine(exists))

/** `sha256:` and 64 hexadecimal digits. */
export const recordDigest = () =>
  noted('digest', `sha256:${'0'.repeat(64)}`, z.templateLiteral(['sha256:', z.string().regex(hex)]))

/** A document beside the contract, by its number: `A1`. */
export const documentNumber = () =>
  noted('number of an addendum', 'A1', z.string().regex(/^[A-Z][1-9]\d{0,3}$/))

/** The name of a file in one folder, which every system can hold. */
export const evidenceName = () =>
  noted(
    'file name',
    '0002-receipt.json',
    z
      .string()
      .max(120)
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
  )

/** Words of a person, over several lines if need be. */
export const prose = (max = 4000) =>
  noted('text', 'The rate, from 1 March', z.string().trim().min(1).max(max))

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/
const hex = /^[0-9a-f]{64}$/

/** `Date.parse` moves 30 February to March; the date is checked by itself. */
function exists(instant: string): boolean {
  return parseDate(instant.slice(0, 10)) !== undefined && !Number.isNaN(Date.parse(instant))
}

function noted<Schema extends z.ZodType>(kind: string, example: string, schema: Schema): Schema {
  kindNotes.add(schema, { kind, example })
  return schema
}
