import type { Contract } from '#core/contract/contract.ts'
import { type Reading, readContract } from '#core/contract/read-contract.ts'
import type { TakenDefault } from '#core/contract/terms.ts'
import { type Message, fileStart, hasErrors } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { addClauses } from './add-clauses.ts'
import { amountsIn } from './amounts.ts'
import type { Choices, Shelf } from './choices.ts'
import { type PlainTerms, isGroup, isWords, mergeTerms } from './merge-terms.ts'
import { modelOf, pricePath } from './price-path.ts'
import { resolveBody } from './resolve-body.ts'
import { type Role, roles } from './roles.ts'
import { templateName } from './template.ts'
import { termsFromServices, usualTerms } from './usual-terms.ts'
import { wordsFor } from './words-for.ts'
import { writeCover } from './write-cover.ts'

/** A contract as it would be written, and what reading it back says. */
export type Composition = {
  readonly path: string
  readonly mdx: string
  readonly terms: PlainTerms
  /** What the walk made of it, for the linter. */
  readonly reading: Reading
  readonly contract?: Contract
  readonly taken: readonly TakenDefault[]
  readonly messages: readonly Message[]
}

/**
 * Writes a contract from a template, a package, a role and what the author decides, and reads it back.
 * The cover page holds only what was decided; clauses stay at the versions the template pins.
 */
export function composeContract(choices: Choices, { library, settings }: Shelf): Composition {
  const { template, pack, law, language } = choices
  const role = choices.role && roles[choices.role]
  const decided = withItems(
    mergeTerms(
      template.terms,
      role?.terms ?? {},
      pack?.terms ?? {},
      ownTerms(choices),
      choices.set,
    ),
    role,
  )
  const provider = library.parties.get(choices.provider)?.value
  const usual = usualTerms(law, language, settings, provider)
  const merged = mergeTerms(usual, termsFromServices(decided), decided)
  const terms = wordsFor(merged, language) as PlainTerms
  const resolved = resolveBody(template.body, { terms, law, language })
  const body = role ? addClauses(resolved, role, library) : resolved
  const mdx = `---\n${writeCover(terms)}---\n\n${body}`
  const path = `content/contracts/${choices.id}/contract.mdx`
  const reading = readContract({ path, bytes: new TextEncoder().encode(mdx) }, library)
  const messages = [...currencyMessages(terms, path), ...reading.messages]
  const clean = !hasErrors(messages) && reading.contract
  return {
    path,
    mdx,
    terms,
    reading,
    taken: reading.taken,
    messages,
    ...(clean && { contract: reading.contract }),
  }
}

/** The terms that come from the choices themselves. */
function ownTerms({
  id,
  template,
  provider,
  client,
  law,
  language,
  start,
  end,
  price,
  set,
  pack,
}: Choices): PlainTerms {
  const model = modelOf(mergeTerms(template.terms, pack?.terms ?? {}, set))
  return {
    doc: {
      type: template.meta.docType,
      id,
      version: 'v1.0',
      language,
      template: templateName(template),
    },
    parties: { provider, client },
    law: { governing: law },
    ...((start || end) && { term: { ...(start && { start }), ...(end && { end }) } }),
    ...(price && model && { fees: { model, ...priceTerms(model, price) } }),
  }
}

function priceTerms(model: string, price: string): PlainTerms {
  const [, group = '', key = ''] = pricePath(model).split('.')
  return { [group]: { [key]: price } }
}

function withItems(
  terms: Record<string, unknown>,
  role: Role | undefined,
): Record<string, unknown> {
  return Object.entries(role?.items ?? {}).reduce((all, [path, items]) => {
    const [group = '', key = ''] = path.split('.')
    const inGroup = isGroup(all[group]) ? all[group] : {}
    const known = Array.isArray(inGroup[key]) ? inGroup[key] : []
    const texts = new Set(known.map(asText))
    return {
      ...all,
      [group]: {
        ...inGroup,
        [key]: [...known, ...items.filter((item) => !texts.has(asText(item)))],
      },
    }
  }, terms)
}

function asText(item: unknown): string {
  return isWords(item) ? (item.fr ?? item.en ?? '') : String(item)
}

/** One currency a contract: the price decides, whoever wrote the other amounts. */
function currencyMessages(terms: PlainTerms, path: string): readonly Message[] {
  const amounts = amountsIn(terms)
  const price = amounts.find((one) => one.path === pricePath(modelOf(terms) ?? '')) ?? amounts[0]
  const report = new Report(path)
  for (const { path: where, money } of amounts)
    if (price && money.currency !== price.money.currency)
      report.add('currency-mixed', fileStart, {
        path: where,
        actual: money.currency,
        currency: price.money.currency,
      })
  return report.messages
}
