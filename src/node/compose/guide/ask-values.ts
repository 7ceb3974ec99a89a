import { withValue } from '#core/compose/merge-terms.ts'
import { type OfferedValue, offeredValues } from '#core/compose/offered-values.ts'
import { openTerm } from '#core/compose/open-terms.ts'
import { allClauses } from '#core/contract/library.ts'
import { previewWords } from '#core/contract/preview/preview-words.ts'
import { readableDefault } from '#core/contract/preview/readable-value.ts'
import type { Language } from '#core/locale/locale.ts'
import { composeDraft, type DraftChoices } from '#node/compose/draft-choices.ts'
import type { RepositoryShelf } from '#node/compose/repository-shelf.ts'
import { askTerm } from './ask-term.ts'
import type { Asker } from './asker.ts'
import { guideWords } from './guide-words.ts'
import { originWords } from './origin-words.ts'
import { wrapLines } from './wrap-lines.ts'

/** Shows the values a contract takes by itself, each with its origin, and lets the author change any of them. */
export async function askValues(
  asker: Asker,
  draft: DraftChoices,
  shelf: RepositoryShelf,
  language: Language,
): Promise<DraftChoices> {
  const words = guideWords[language]
  const offers = readOffers(draft, shelf, language)
  if (offers.length === 0) return draft
  asker.say(words.usual, [
    ...tableLines(offers, asker.width, language),
    '',
    ...wrapLines(words.usualNote, asker.width, ''),
  ])
  if (await asker.confirm(words.keepUsual)) return draft
  for (let current = draft; ; ) {
    const offer = await asker.choose<Offer | undefined>(words.whichChange, [
      ...readOffers(current, shelf, language).map((value) => ({
        value,
        label: value.label[language],
        hint: `${value.words}, ${value.from}`,
      })),
      { value: undefined, label: words.enough },
    ])
    if (!offer) return current
    current = await askOffer(asker, offer, current, shelf, language)
  }
}

/** An offered value with its value and origin in words. */
type Offer = OfferedValue & { readonly words: string; readonly from: string }

function readOffers(draft: DraftChoices, shelf: RepositoryShelf, language: Language): Offer[] {
  const { composition, choices } = composeDraft(draft, shelf, language)
  const { codes } = previewWords(allClauses(shelf.library))
  return offeredValues(composition, choices).map((value) => ({
    ...value,
    words: readableDefault(value.path, value.raw, language, codes),
    from: originWords(value.origin, value.facts, language),
  }))
}

/** The label of each, then its value and origin, both in columns of their own. */
function tableLines(offers: readonly Offer[], width: number, language: Language): string[] {
  const widest = Math.max(...offers.map(({ label }) => label[language].length))
  return offers.flatMap(({ label, words, from }) => {
    const [first = '', ...rest] = wrapLines(`${words} (${from})`, width - widest - 2, '')
    const indent = ' '.repeat(widest + 2)
    return [`${label[language].padEnd(widest)}  ${first}`, ...rest.map((line) => indent + line)]
  })
}

async function askOffer(
  asker: Asker,
  { path, label, raw, words, from }: Offer,
  draft: DraftChoices,
  shelf: RepositoryShelf,
  language: Language,
): Promise<DraftChoices> {
  const current = { raw, words, origin: from }
  const term = openTerm(path, label)
  const value = await askTerm(asker, term, { current }, draft, shelf, language)
  return value === undefined ? draft : { ...draft, set: withValue(draft.set, path, value) }
}
