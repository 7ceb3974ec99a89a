/**
 * The kinds of value a cover page may hold. Each is a zod schema whose output describes itself
 * (`{ kind: 'money', … }`), so the formatter never has to guess what a number means.
 * Every leaf may be `null`: "not decided", which no default replaces (spec 2.1).
 */
import * as z from 'zod'
import { type Currency, currencies, parseMoney } from './money.ts'
import { parsePercent } from './percent.ts'
import { type DurationUnit, duration, parseDuration } from './duration.ts'
import { parseDate, parseTime } from './date.ts'
import { parseBic, parseIban } from './bank-account.ts'

/** Words in one or two languages; `any` was written once, for a contract in one language. */
export type LocalWords = {
  readonly kind: 'words'
  readonly any?: string
  readonly fr?: string
  readonly en?: string
}

/** What a schema leaf holds, for messages, documentation and editors. */
export type KindNote = {
  readonly kind: string
  /** An example as an author writes it. */
  readonly example: string
}

/** Every leaf schema is registered here with its kind and an example. */
export const kindNotes = z.registry<KindNote>()

/** An amount: `900.00 EUR`. */
export const money = () => read('money', '900.00 EUR', z.string(), parseMoney)

/** A percentage: `1.5` for 1.5 %. */
export const percent = () => read('percent', '1.5', z.union([z.number(), z.string()]), parsePercent)

/** A delay with its unit: `5 businessDay`, `24 h`. */
export const delay = () => read('delay', '5 businessDay', z.string(), parseDuration)

/** A whole number of hours, calendar days, business days, months or years; the unit belongs to the path. */
export const unitsOf = (unit: DurationUnit) =>
  read(`number of ${unit}s`, '30', z.number(), (n) =>
    isPlainNumber(n, 5) ? duration(n, unit) : undefined,
  )

/** A calendar date: `2027-01-04`. */
export const date = () => read('date', '2027-01-04', z.string(), parseDate)

/** A time of day: `"09:00"`. */
export const time = () => read('time', '"09:00"', z.string(), parseTime)

/** A moment with its offset: `2027-01-12T10:00:00-05:00`. */
export const instant = () =>
  note('instant', '2027-01-12T10:00:00-05:00', z.iso.datetime({ offset: true }))

/** Words that are the same in every language: a name, an address, a product. */
export const text = (max = 300) =>
  note('text', 'Google Workspace', z.string().trim().min(1).max(max))

/** Words in the contract's language, or `{ fr: …, en: … }` when the contract has two. */
export const localText = (max = 600) => {
  const words = z.string().trim().min(1).max(max)
  const both = z.strictObject({ fr: words.optional(), en: words.optional() })
  const schema = z.union([words, both]).transform((value): LocalWords => {
    if (typeof value === 'string') return { kind: 'words', any: value }
    const { fr, en } = value
    return { kind: 'words', ...(fr && { fr }), ...(en && { en }) }
  })
  return note('words', '{ fr: "paie", en: "payroll" }', schema)
}

/** A bank account of a country that uses IBANs; its check digits are checked. */
export const iban = () => read('IBAN', 'FR14 2004 1010 0505 0001 3M02 606', z.string(), parseIban)

/** The code of a bank: `PSSTFRPPPAR`. */
export const bic = () => read('BIC', 'PSSTFRPPPAR', z.string(), parseBic)
/**
 * A value whose kind another value decides: that of the term an addendum changes. Words are read as words; a number, `true` or
 * a list stays as written until the walk knows the term.
 */
export const anyTerm = (max = 600) => {
  const item = z.union([z.string().trim().min(1).max(max), z.number(), z.boolean()])
  const schema = z.union([localText(max), z.number(), z.boolean(), z.array(item).readonly()])
  return note('words', '{ fr: "paie", en: "payroll" }', schema)
}

/** One of a closed list of codes. How a code reads in a text is said by the clause that binds it. */
export const choice = <const Codes extends readonly [string, ...string[]]>(...codes: Codes) =>
  note(`one of ${codes.join(', ')}`, codes[0], z.enum(codes))

/** Several of a closed list of codes. */
export const choices = <const Codes extends readonly [string, ...string[]]>(...codes: Codes) =>
  note(`list of ${codes.join(', ')}`, `[${codes[0]}]`, z.array(z.enum(codes)).readonly())

/** true or false. */
export const flag = () => note('yes or no', 'true', z.boolean())

/** A plain number without unit (a count of revisions, of people). */
export const count = () =>
  read('number', '2', z.number(), (n) => (isPlainNumber(n, 9) ? n : undefined))

/** A currency code. */
export const currency = () => note('currency', 'EUR' satisfies Currency, z.enum(currencies))

/** A list of anything, in the author's order. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()

/** A group of named terms. Keys that are not listed are refused; every term may be missing or `null`. */
export const group = <Shape extends Record<string, z.ZodType>>(shape: Shape) => {
  const optional = Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => [key, schema.nullish()]),
  ) as { [Key in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[Key]>> }
  return z.strictObject(optional)
}

/** A number as people write it: not negative, two decimals at most, never `1e+30`. */
function isPlainNumber(n: number, digits: number): boolean {
  const [whole = '', fraction = ''] = String(n).split('.')
  return /^\d+$/.test(whole) && whole.length <= digits && /^\d{0,2}$/.test(fraction)
}

function read<Input extends z.ZodType, Output>(
  kind: string,
  example: string,
  input: Input,
  parse: (value: z.output<Input>) => Output | undefined,
) {
  const schema = input.transform((value, context) => {
    const parsed = parse(value)
    if (parsed !== undefined) return parsed
    context.addIssue({ code: 'custom', params: { kind, example } })
    return z.NEVER
  })
  return note(kind, example, schema)
}

function note<Schema extends z.ZodType>(kind: string, example: string, schema: Schema): Schema {
  kindNotes.add(schema, { kind, example })
  return schema
}
