import { lawName } from '#core/contract/preview/law-names.ts'
import { packageFits } from '#core/compose/package-fits.ts'
import { modelOf, pricePath } from '#core/compose/price-path.ts'
import { mergeTerms, withValue } from '#core/compose/merge-terms.ts'
import type { Template } from '#core/compose/template.ts'
import { termAt } from '#core/contract/terms.ts'
import { lawCodes } from '#core/law/law-codes.ts'
import type { Language } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { composeDraft, type DraftChoices } from '#node/compose/draft-choices.ts'
import { pickTemplate } from '#node/compose/pick.ts'
import type { RepositoryShelf } from '#node/compose/repository-shelf.ts'
import { interruption } from '#node/compose/write-contract.ts'
import { askClient } from './ask-client.ts'
import { newParty, type NewParty } from '#node/compose/party-from-options.ts'
import { askOpenTerm } from './ask-open-terms.ts'
import { askLocal } from './ask-services.ts'
import type { Asker } from './asker.ts'
import { guideWords } from './guide-words.ts'
import { previewLines } from './preview-lines.ts'
import { readAnswer } from './read-answer.ts'

/** What was asked before: options given on the command line are not asked again. */
export type Given = { readonly law: boolean; readonly language: boolean }

/**
 * The guided flow: client, template, package, law and language, price, then whatever the clauses still need.
 * Shows the key terms and asks before anything is written. Ctrl-C anywhere throws; nothing has been written then.
 */
export async function guideNew(asker: Asker, given: Given, draft: DraftChoices, shelf: RepositoryShelf, language: Language): Promise<DraftChoices> {
  const words = guideWords[language]
  asker.intro(words.title)
  const known = await askParties(asker, draft, shelf, language)
  const chosen = await askShape(asker, known, shelf, language)
  const spoken = await askLaw(asker, given, chosen, shelf, language)
  const decided = await askOpen(asker, await askPrice(asker, spoken, shelf, language), shelf, language)
  const { composition, choices } = composeDraft(decided, shelf, language)
  asker.say(`${words.preview} (${choices.id})`, previewLines(composition, language))
  if (!(await asker.confirm(words.write))) throw interruption(language)
  asker.outro(words.done(choices.id))
  return decided
}

async function askParties(asker: Asker, draft: DraftChoices, shelf: RepositoryShelf, language: Language): Promise<DraftChoices> {
  const words = guideWords[language]
  const parties = [...shelf.library.parties.values()]
  if (parties.length === 0) throw new EnvironmentFault(words.noProvider, { why: words.noProviderWhy, remedy: words.noProviderRemedy })
  const provider = draft.provider ?? (await asker.choose(words.provider, parties.map(({ slug, value }) => ({ value: slug, label: String(value.legalName), hint: slug }))))
  return draft.client ? { ...draft, provider } : { ...draft, provider, ...(await askClient(asker, shelf, language, provider)) }
}

async function askShape(asker: Asker, draft: DraftChoices, shelf: RepositoryShelf, language: Language): Promise<DraftChoices> {
  const words = guideWords[language]
  const slugs = [...new Set(shelf.templates.map(({ meta }) => meta.id))]
  const newest = slugs.map((slug) => pickTemplate(slug, shelf.templates, language)).sort((a, b) => rank(a, shelf) - rank(b, shelf))
  const usual = newest.find(({ meta }) => meta.id === shelf.settings.template)
  const template = draft.template ?? (await asker.choose(words.template, newest.map((value) => ({ value, label: value.meta.titles[language], hint: value.meta.purpose[language] })), usual))
  if (draft.pack || draft.set.scope) return { ...draft, template }
  const fitting = shelf.packages.filter((pack) => packageFits(pack, template))
  if (fitting.length === 0) return { ...draft, template }
  // Packages made for this template come first.
  const ordered = [...fitting].sort((a, b) => Number(b.template === template.meta.id) - Number(a.template === template.meta.id))
  const pack = await asker.choose(words.pack, [
    ...ordered.map((value) => ({ value, label: value.titles[language], hint: String(termAt(value.terms, pricePath(modelOf(value.terms) ?? ''))) })),
    { value: undefined, label: words.noPack, hint: words.noPackHint },
  ])
  return { ...draft, template, ...(pack && { pack }) }
}

/** The usual template first, then other contracts, then what depends on a contract. */
function rank({ meta }: Template, { settings }: RepositoryShelf): number {
  if (meta.id === settings.template) return 0
  return meta.docType === 'contract' ? 1 : 2
}

async function askLaw(asker: Asker, given: Given, draft: DraftChoices, shelf: RepositoryShelf, language: Language): Promise<DraftChoices> {
  const words = guideWords[language]
  const law = given.law ? draft.law : await asker.choose(words.law, lawCodes.map((value) => ({ value, label: lawName(value, language) })), draft.law)
  const speaks = draft.newClient?.file.value.language ?? draft.language
  const first = speaks === 'fr' || speaks === 'en' ? speaks : draft.language
  const answers = (['fr', 'en', 'fr+en'] as const).map((value) => ({ value, label: words.languages[value] }))
  const languages = given.language ? draft.language : await asker.choose(words.language, answers, first)
  const newClient = draft.newClient && (languages === 'fr+en' ? await askTranslation(asker, draft.newClient, shelf, language) : draft.newClient)
  return { ...draft, law, language: languages, ...(newClient && { newClient }) }
}

/** A contract in two languages also wants the title of the one who signs in both. */
async function askTranslation(asker: Asker, { file }: NewParty, { library }: RepositoryShelf, language: Language): Promise<NewParty> {
  const title = termAt(file.value, 'signatory.title')
  const message = guideWords[language].party.signatoryTitle
  const both = await askLocal(asker, message, String(title), language, 'fr+en')
  const { party, problems } = newParty(withValue(file.value, 'signatory.title', both), library, language)
  if (!party) throw new Error(problems.join('\n'))
  return party
}

/** The price of the package can be changed; a price nobody has set is asked with the other open terms. */
async function askPrice(asker: Asker, draft: DraftChoices, { settings }: RepositoryShelf, language: Language): Promise<DraftChoices> {
  const terms = mergeTerms(draft.template?.terms ?? {}, draft.pack?.terms ?? {}, draft.set)
  const model = modelOf(terms) as keyof (typeof guideWords)['fr']['models'] | undefined
  const path = pricePath(model ?? '')
  const fallback = termAt(terms, path)
  if (draft.price || !model || typeof fallback !== 'string' || termAt(draft.set, path) !== undefined) return draft
  const words = guideWords[language]
  const currency = draft.pack?.currency ?? settings.currency
  const read = (typed: string) => readAnswer(path, typed, currency, language)
  const typed = await asker.text({ message: words.price(words.models[model], fallback), fallback, check: (one) => (read(one) === undefined ? words.wrong(fallback) : undefined) })
  return { ...draft, price: String(read(typed)) }
}

async function askOpen(asker: Asker, draft: DraftChoices, shelf: RepositoryShelf, language: Language): Promise<DraftChoices> {
  // An answer can open another question (a fixed term wants an end), so the list is made anew after each.
  const asked = new Set<string>()
  for (let current = draft; ; ) {
    const next = composeDraft(current, shelf, language).open.find(({ path }) => !asked.has(path))
    if (!next) return current
    asked.add(next.path)
    current = await askOpenTerm(asker, next, current, shelf, language)
  }
}
