import * as z from 'zod'
import { languages } from '#core/locale/locale.ts'

/** The name of the format, in every page. */
export const pageFormat = 'clausier-share/1'

const words = z.strictObject({ fr: z.string(), en: z.string() })
const digest = z.templateLiteral(['sha256:', z.string().regex(/^[0-9a-f]{64}$/u)])
const party = z.enum(['provider', 'client'])

/** A party as the page names it; `person` signs for it. */
const side = z.strictObject({
  party,
  name: z.string(),
  slug: z.string().optional(),
  person: z.string().optional(),
  title: z.string().optional(),
  email: z.string().optional(),
})

/** What one reader needs in their language: a label, a value, a remark. */
const fact = z.strictObject({ label: z.string(), value: z.string(), note: z.string().optional() })

/** A text the reader may have seen before, and what changed since. */
const change = z.strictObject({
  version: z.string(),
  text: digest,
  /** HTML by the language of the reader: the changes in words, then in the text. */
  summary: words,
  html: words,
})

/** A file to download. */
const file = z.strictObject({ digest, bytes: z.int(), name: z.string() })

/** What any page shows of a text, whoever reads it. */
const shown = {
  /** Id of the contract, and number of the addendum where it is one. */
  contract: z.string(),
  document: z.string().optional(),
  version: z.string(),
  text: digest,
  languages: z.array(z.enum(languages)).min(1),
  /** Country conventions by language: `fr-FR`. */
  locales: z.strictObject({ fr: z.string(), en: z.string() }),
  title: words,
  signatures: z.array(z.strictObject({ party, name: z.string(), on: z.string() })),
  facts: z.strictObject({ fr: z.array(fact), en: z.array(fact) }),
  /** The text, one HTML article a language. */
  sheet: z.string(),
  /** The file to download lies beside the page. */
  pdf: file.optional(),
} as const

/** Pieces that the pages of signing have in common. */
export const pageParts = { words, side, shown } as const

/** A contract or addendum as its private page shows it; its PDF is in a box of its own, in part `pdf`. */
const open = z.strictObject({
  format: z.literal(pageFormat),
  kind: z.literal('open'),
  link: z.string(),
  ...shown,
  reader: side,
  /** Who gave the link. */
  sender: side,
  /**
   * What the reader can do: `sign`: everything; `read`: not sent for signature yet, or not by them; `wait`: they signed, others
   * have not; `signed`: all have; `closed`: declined, withdrawn or too late.
   */
  stage: z.enum(['sign', 'read', 'wait', 'signed', 'closed']),
  /** Once it is sealed: the day, and the signed PDF, which lies in a box of its own, in part `signed`. */
  sealed: z
    .strictObject({
      on: z.string(),
      pdf: file.optional(),
      /** True for a copy that was signed elsewhere or on paper. */
      isCopy: z.boolean().optional(),
    })
    .optional(),
  changes: z.array(change),
  expiresOn: z.string().optional(),
  reply: z.strictObject({ email: z.string().optional(), endpoint: z.string().optional() }),
})

/** What a link opens once it is withdrawn or its last day is past: no word of the contract. */
const closed = z.strictObject({
  format: z.literal(pageFormat),
  kind: z.literal('closed'),
  link: z.string(),
  why: z.enum(['revoked', 'expired']),
  on: z.string(),
  sender: z.strictObject({ name: z.string(), email: z.string().optional() }),
})

const page = z.discriminatedUnion('kind', [open, closed])

/** What lies in the box that a link opens. */
export type SharePage = z.output<typeof page>
export type OpenPage = z.output<typeof open>
export type PageFile = z.output<typeof file>
export type ShownText = z.output<z.ZodObject<typeof shown>>
export type Side = z.output<typeof side>
export type ClosedPage = z.output<typeof closed>

/** A page as the bytes that are sealed. */
export function pageBytes(content: SharePage): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(content))
}

/** The page in the bytes of an opened box; `undefined` for one of a format this code does not know. */
export function readPage(bytes: Uint8Array): SharePage | undefined {
  try {
    const read = page.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
