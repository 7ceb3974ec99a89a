import { mergeTerms } from '#core/compose/merge-terms.ts'
import { modelOf, pricePath } from '#core/compose/price-path.ts'
import { termAt } from '#core/contract/terms.ts'
import type { Language } from '#core/locale/locale.ts'
import type { DraftChoices } from '#node/compose/draft-choices.ts'
import type { RepositoryShelf } from '#node/compose/repository-shelf.ts'
import type { Asker } from './asker.ts'
import { guideWords } from './guide-words.ts'
import { readAnswer } from './read-answer.ts'

/** The price of the package can be changed; a price nobody has set is asked with the other open terms. */
export async function askPrice(
  asker: Asker,
  draft: DraftChoices,
  { settings }: RepositoryShelf,
  language: Language,
): Promise<DraftChoices> {
  const terms = mergeTerms(draft.template?.terms ?? {}, draft.pack?.terms ?? {}, draft.set)
  const model = modelOf(terms) as keyof (typeof guideWords)['fr']['models'] | undefined
  const path = pricePath(model ?? '')
  const fallback = termAt(terms, path)
  if (
    draft.price ||
    !model ||
    typeof fallback !== 'string' ||
    termAt(draft.set, path) !== undefined
  )
    return draft
  const words = guideWords[language]
  const currency = draft.pack?.currency ?? settings.currency
  const read = (typed: string) => readAnswer(path, typed, currency, language)
  const typed = await asker.text({
    message: words.price(words.models[model], fallback),
    fallback,
    check: (one) => (read(one) === undefined ? words.wrong(fallback) : undefined),
  })
  return { ...draft, price: String(read(typed)) }
}
