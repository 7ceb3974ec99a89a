import * as z from 'zod'

/** The same thing said in both languages of the site. */
const words = z.object({ fr: z.string(), en: z.string() })

/** A decided term, its value in words. */
const preset = z.object({ path: z.string(), label: words, value: words })

const templateClause = z.object({
  id: z.string(),
  version: z.string(),
  title: words,
  family: z.string(),
  annex: z.boolean(),
  /** What decides whether a contract gets it; `null`: every contract has it. */
  when: words.nullable(),
  /** A clause of the legal core. */
  isCore: z.boolean(),
  /** The newest version, when it is another. */
  newer: z.string().nullable(),
})

/** One version of a template, as its page and the comparison show it. */
export const templateRecord = z.object({
  id: z.string(),
  version: z.string(),
  isCurrent: z.boolean(),
  /** All versions, newest first. */
  versions: z.array(z.string()),
  status: z.enum(['draft', 'released', 'deprecated']),
  /** Where it stands among the others: tiers first, then other contracts, then what hangs on a contract. */
  rank: z.number(),
  titles: words,
  purpose: words,
  tier: z.enum(['basic', 'premium']).nullable(),
  docType: z.enum(['contract', 'master', 'client-addendum', 'sow', 'subcontract']),
  code: z.string(),
  roles: z.array(z.string()),
  feeModels: z.array(z.string()),
  clauses: z.array(templateClause),
  /** Its special terms as HTML; empty when it has none. */
  ownText: words,
  /** What it decides itself. */
  presets: z.array(preset),
  /** What a reader compares: decided here, or the default of a clause it has. `null`: it says nothing of it. */
  compared: z.array(
    z.object({ path: z.string(), label: words, value: words.nullable(), isDefault: z.boolean() }),
  ),
  /** Changes when anything that is shown changes. */
  key: z.string(),
})
export type TemplateRecord = z.output<typeof templateRecord>
export type TemplateClauseRow = z.output<typeof templateClause>

const table = z.object({ head: z.array(z.string()), rows: z.array(z.array(z.string())) })

/** A package, as its page shows it. */
export const packageRecord = z.object({
  id: z.string(),
  titles: words,
  purpose: words,
  model: z.string(),
  currency: z.string(),
  /** `900,00 €`, `par mois`, `30 heures comprises`; `null` while the package has no price. */
  price: z.object({ figure: words, unit: words, note: words.nullable() }).nullable(),
  /** What the services are for, in a few words. */
  summary: words.nullable(),
  /** The services, by language: column heads and rows. */
  services: z.object({ fr: table, en: table }),
  serviceNames: z.array(words),
  exclusions: z.array(words),
  /** The exclusions are the defaults of their clause: the package says nothing of them. */
  isUsualExclusions: z.boolean(),
  presets: z.array(preset),
  /** The template it is made for. */
  madeFor: z.string(),
  /** Ids of templates that take its payment model. */
  fits: z.array(z.string()),
  key: z.string(),
})
export type PackageRecord = z.output<typeof packageRecord>
