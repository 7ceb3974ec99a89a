import type { OpenTerm } from '#core/compose/open-terms.ts'
import { coverShape } from '#core/contract/cover-shape.ts'
import type { Language } from '#core/locale/locale.ts'
import type { DraftChoices } from '#node/compose/draft-choices.ts'
import type { RepositoryShelf } from '#node/compose/repository-shelf.ts'
import { askLocal, codesOf } from './ask-services.ts'
import type { Asker } from './asker.ts'
import { guideWords } from './guide-words.ts'
import { readAnswer } from './read-answer.ts'

/** What is known of the answer before it is given. */
export type Expected = {
  /** The value that an empty answer keeps, as written and in words, and where it comes from. */
  readonly current?: { readonly raw: unknown; readonly words: string; readonly origin: string }
  /** Why it is asked, when it may be left open: `loi, US-07`. */
  readonly optional?: string
}

/** Asks for a term in the form that its kind has. `undefined`: left as it is. */
export async function askTerm(
  asker: Asker,
  { path, label, codes, example }: OpenTerm,
  { current, optional }: Expected,
  draft: DraftChoices,
  shelf: RepositoryShelf,
  language: Language,
): Promise<unknown> {
  const words = guideWords[language]
  const name = label[language]
  const note = current ? `${words.now} ${current.words}, ${current.origin}` : optional
  const message = note ? words.questionWith(name, note) : words.question(name)
  const kind = coverShape(path)?.kind?.kind ?? ''
  if (codes && kind.startsWith('one of'))
    return asker.choose(message, codesOf(path, shelf.library, language), current?.raw as string)
  if (kind === 'yes or no') return asker.confirm(message, current?.raw !== false && !optional)
  const mayPass = current !== undefined || optional !== undefined
  if (kind === 'words')
    return askLocal(
      asker,
      message,
      path === 'place.usual' ? 'Lyon' : '…',
      language,
      draft.language,
      mayPass,
    )
  const currency = draft.pack?.currency ?? shelf.settings.currency
  const read = (typed: string) => readAnswer(path, typed, currency, language)
  const shown = kind === 'money' ? `900.00 ${currency}` : example
  const typed = await asker.text({
    message,
    example: current ? String(current.raw) : shown,
    optional: mayPass,
    check: (one) => (read(one) === undefined ? words.wrong(shown) : undefined),
  })
  return typed === '' ? undefined : read(typed)
}
