import { withValue } from '#core/compose/merge-terms.ts'
import { lawName } from '#core/contract/preview/law-names.ts'
import { termAt } from '#core/contract/terms.ts'
import { lawCodes } from '#core/law/law-codes.ts'
import type { Language } from '#core/locale/locale.ts'
import type { DraftChoices } from '#node/compose/draft-choices.ts'
import { type NewParty, newParty } from '#node/compose/party-from-options.ts'
import type { RepositoryShelf } from '#node/compose/repository-shelf.ts'
import { askLocal } from './ask-services.ts'
import type { Asker } from './asker.ts'
import { guideWords } from './guide-words.ts'
import { originWords } from './origin-words.ts'
import { partyWords } from './party-words.ts'

/** What was said before: options given on the command line are not asked again. */
export type Given = {
  readonly law: boolean
  readonly language: boolean
  readonly provider: boolean
}

/** Asks for the governing law and the language of the contract. */
export async function askLaw(
  asker: Asker,
  given: Given,
  draft: DraftChoices,
  shelf: RepositoryShelf,
  language: Language,
): Promise<DraftChoices> {
  const words = guideWords[language]
  const law = given.law
    ? draft.law
    : await asker.choose(
        words.questionWith(words.law, originWords('settings', [], language)),
        lawCodes.map((value) => ({ value, label: lawName(value, language) })),
        draft.law,
      )
  const speaks = (draft.newClient?.file ?? shelf.library.parties.get(draft.client ?? ''))?.value
    .language
  const first = speaks === 'fr' || speaks === 'en' ? speaks : draft.language
  const answers = (['fr', 'en', 'fr+en'] as const).map((value) => ({
    value,
    label: words.languages[value],
  }))
  const languages = given.language
    ? draft.language
    : await asker.choose(
        words.questionWith(
          words.language,
          originWords(speaks === first ? 'client' : 'settings', [], language),
        ),
        answers,
        first,
      )
  const newClient =
    draft.newClient &&
    (languages === 'fr+en'
      ? await askTranslation(asker, draft.newClient, shelf, language)
      : draft.newClient)
  return { ...draft, law, language: languages, ...(newClient && { newClient }) }
}

/** A contract in two languages also wants the title of the one who signs in both. */
async function askTranslation(
  asker: Asker,
  { file }: NewParty,
  { library }: RepositoryShelf,
  language: Language,
): Promise<NewParty> {
  const title = termAt(file.value, 'signatory.title')
  const message = partyWords[language].signatoryTitle
  const both = await askLocal(asker, message, String(title), language, 'fr+en')
  const { party, problems } = newParty(
    withValue(file.value, 'signatory.title', both),
    library,
    language,
  )
  if (!party) throw new Error(problems.join('\n'))
  return party
}
