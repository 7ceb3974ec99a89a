import { withParty, type Choices, type Languages } from '#core/compose/choices.ts'
import { type Composition, composeContract } from '#core/compose/compose-contract.ts'
import type { PlainTerms } from '#core/compose/merge-terms.ts'
import { type OpenTerm, openTerms } from '#core/compose/open-terms.ts'
import type { Package } from '#core/compose/package.ts'
import { modelOf } from '#core/compose/price-path.ts'
import type { RoleId, Template } from '#core/compose/template.ts'
import type { Library } from '#core/contract/library.ts'
import type { LawCode } from '#core/law/law-codes.ts'
import type { Language } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { newWords } from './new-words.ts'
import type { NewParty } from './party-from-options.ts'
import type { RepositoryShelf } from './repository-shelf.ts'
import { chooseId } from './write-contract.ts'

/** Choices while they are gathered, from options or from questions. */
export type DraftChoices = {
  id?: string
  template?: Template
  pack?: Package
  role?: RoleId
  provider?: string
  client?: string
  /** A client whose file will be written with the contract. */
  newClient?: NewParty
  law: LawCode
  language: Languages
  start?: string
  end?: string
  price?: string
  set: PlainTerms
}

/** The contract as far as it is decided, and what is still open. Needs template, provider and client. */
export function composeDraft(
  draft: DraftChoices,
  shelf: RepositoryShelf,
  language: Language,
): { composition: Composition; open: OpenTerm[]; choices: Choices } {
  const { template, provider, client, pack } = draft
  if (!template || !provider || !client)
    throw new Error('a draft without template, provider or client cannot be composed')
  checkFit(template, pack, language)
  const library = libraryFor(draft, shelf.library)
  const id = chooseId(draft.id, shelf.taken, draft.law, template.meta.code, language)
  const choices: Choices = { ...draft, id, template, provider, client }
  const composition = composeContract(choices, { library, settings: shelf.settings })
  return { composition, open: openTerms(composition, draft.law, library), choices }
}

/** A package whose payment model the template does not know cannot be put into it. */
function checkFit({ meta }: Template, pack: Package | undefined, language: Language): void {
  const model = pack && modelOf(pack.terms)
  if (!pack || !model || meta.feeModels.some((known) => known === model)) return
  const words = newWords[language]
  throw new EnvironmentFault(words.feeModel(pack.id, model, meta.id), {
    why: words.feeModelWhy(meta.feeModels.join(', ')),
    remedy: words.feeModelRemedy(pack.template),
  })
}

function libraryFor({ newClient }: DraftChoices, library: Library): Library {
  return newClient ? withParty(library, newClient.file) : library
}
