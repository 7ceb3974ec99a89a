import * as z from 'zod'
import { families } from '#core/contract/clause-meta.ts'
import type { LifeSheet } from '#core/life/sheet/life-sheet.ts'
import { languages } from '#core/locale/locale.ts'

/** The same thing said in both languages of the site. */
const words = z.object({ fr: z.string(), en: z.string() })
const digest = z.templateLiteral(['sha256:', z.string()])
const origin = z.enum(['S', 'L', 'P'])

const partyName = z.object({
  name: z.string(),
  /** The party's page; absent when the contract writes the party in full. */
  slug: z.string().nullable(),
})

/** What lists and links need to know of a contract or an addendum. What only its own page shows is in its side file. */
export const contractRecord = z.object({
  /** `BE-RNW-0006`, or `BE-RNW-0006/A1`. */
  id: z.string(),
  /** The contract that an addendum changes; `null` for a contract. */
  base: z.string().nullable(),
  version: z.string(),
  type: z.string(),
  languages: z.array(z.enum(languages)),
  law: z.string(),
  title: words,
  parties: z.object({ provider: partyName, client: partyName }),
  start: z.string().nullable(),
  end: z.string().nullable(),
  /** The amount one looks for first, `900,00 €`, and what it is for, `par mois`. */
  amount: z.object({ figure: words, unit: words }).nullable(),
  digest,
  /** `late-payment@1.0.0` */
  clauses: z.array(z.string()),
  /** How many defaults it took from its clauses. */
  taken: z.number(),
  /** How many findings of each kind nobody has accepted, and how many are accepted. */
  findings: z.object({
    error: z.number(),
    warning: z.number(),
    info: z.number(),
    allowed: z.number(),
  }),
  /** Does its own summary of key terms prevail over its clauses? */
  summaryPrevails: z.boolean(),
  /** Its time zone: what is in force changes at midnight there. */
  zone: z.string(),
  /** What its states and deadlines are computed from, for whatever day; `null` for an addendum, whose contract has it. */
  life: z.custom<LifeSheet>().nullable(),
  /** How many records a contract has, and when the last of them was written; `null` for an addendum. */
  recorded: z
    .object({
      count: z.number(),
      last: z.string().nullable(),
      /** Signed copies that its records keep. */
      copies: z.array(z.object({ document: z.string(), file: z.string() })),
    })
    .nullable(),
  /** The day its page is made for, where that makes a difference; else `null`. */
  asOf: z.string().nullable(),
  /** Changes when anything that its page shows changes. */
  key: z.string(),
  /** Has it a PDF beside the site's pages? */
  pdf: z.boolean(),
  /** Its side files, a complete path without the language. */
  side: z.string(),
  /** Its change log from git; `null` for an addendum, which is in its contract's, and where git tells nothing. */
  changes: z
    .object({
      /** Where the log stands, a complete path. */
      log: z.string(),
      /** The commits that have a redline: where it stands, and what changes when its page does. */
      redlines: z.array(z.object({ commit: z.string(), file: z.string(), key: z.string() })),
    })
    .nullable(),
})
export type ContractRecord = z.output<typeof contractRecord>

const paramRow = z.object({
  path: z.string(),
  label: words,
  value: words.nullable(),
  origin: origin.nullable(),
  required: z.boolean(),
  derived: z.string().nullable(),
  range: words.nullable(),
  byLaw: z.array(
    z.object({ law: z.string(), value: words.nullable(), origin, facts: z.array(z.string()) }),
  ),
  facts: z.array(z.string()),
})
export type ParamRow = z.output<typeof paramRow>

const factRow = z.object({
  id: z.string(),
  statement: words.nullable(),
  caveat: words.nullable(),
  /** How well it is checked: the text itself was read, a secondary source, or nobody checked. */
  tag: z.enum(['VP', 'VS', 'G']).nullable(),
  disputed: z.boolean(),
  sources: z.array(z.string()),
  /** The month in which its sources were read, `2026-11`; `null` when nobody read any. */
  checkedOn: z.string().nullable(),
})
export type FactRow = z.output<typeof factRow>

/** What a clause version changes against the one before it. */
const clauseChange = z.object({
  from: z.string(),
  step: z.enum(['major', 'minor', 'patch']),
  /** The texts compared, as HTML; empty where nothing of the text changed. */
  texts: words,
  /** Terms that came, went, or have another default; `null`: there is none. */
  terms: z.array(
    z.object({
      path: z.string(),
      label: words,
      kind: z.enum(['added', 'removed', 'changed']),
      before: words.nullable(),
      after: words.nullable(),
    }),
  ),
})
export type ClauseChange = z.output<typeof clauseChange>

/** One version of a clause, complete: a library has a few hundred of them at most. */
export const clauseRecord = z.object({
  id: z.string(),
  version: z.string(),
  /** The newest version of the clause. */
  isCurrent: z.boolean(),
  /** All versions, newest first. */
  versions: z.array(z.string()),
  family: z.enum(families),
  kind: z.enum(['clause', 'annex']),
  status: z.enum(['draft', 'released', 'deprecated']),
  titles: words,
  purpose: words,
  /** The text as HTML, terms as chips. */
  texts: words,
  params: z.array(paramRow),
  uses: z.array(z.object({ path: z.string(), label: words })),
  requires: z.array(z.object({ clause: z.string(), when: words.nullable() })),
  conflicts: z.array(z.string()),
  variants: z.array(
    z.object({ law: z.string(), note: words.nullable(), facts: z.array(z.string()) }),
  ),
  /** What the laws say that it rests on. */
  facts: z.array(factRow),
  survives: z.boolean(),
  severable: z.boolean(),
  reviewedOn: z.string().nullable(),
  reviewedBy: z.string().nullable(),
  /** Against the version before; `null` for the first one. */
  change: clauseChange.nullable(),
  digest,
  /** Changes when anything about the clause that is shown changes. */
  key: z.string(),
})
export type ClauseRecord = z.output<typeof clauseRecord>

const line = z.object({ label: z.string(), value: z.string() })

/** A party as its file describes it. */
export const partyRecord = z.object({
  slug: z.string(),
  name: z.string(),
  kind: z.string().nullable(),
  address: z.string().nullable(),
  lines: z.object({ fr: z.array(line), en: z.array(line) }),
  /** True when a number of the party is marked as invented. */
  sample: z.boolean(),
  /** Changes when anything about the party that is shown changes. */
  key: z.string(),
})
export type PartyRecord = z.output<typeof partyRecord>
