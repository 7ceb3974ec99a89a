import { withValue } from '#core/compose/merge-terms.ts'
import type { OpenTerm } from '#core/compose/open-terms.ts'
import { coverShape } from '#core/contract/cover-shape.ts'
import { addDays, addMonths, parseDate } from '#core/terms/date.ts'
import type { Language } from '#core/locale/locale.ts'
import type { DraftChoices } from '#node/compose/draft-choices.ts'
import type { RepositoryShelf } from '#node/compose/repository-shelf.ts'
import { askLocal, askServices, codesOf } from './ask-services.ts'
import type { Asker } from './asker.ts'
import { guideWords } from './guide-words.ts'
import { readAnswer } from './read-answer.ts'

/** Asks for one term that is still open, and gives the draft with it. */
export async function askOpenTerm(
  asker: Asker,
  term: OpenTerm,
  draft: DraftChoices,
  shelf: RepositoryShelf,
  language: Language,
): Promise<DraftChoices> {
  const { path, label } = term
  const set = (value: unknown): DraftChoices => ({
    ...draft,
    set: withValue(draft.set, path, value),
  })
  if (path === 'scope.services')
    return set(await askServices(asker, shelf.library, language, draft.language))
  if (path === 'term.start' || path === 'term.end')
    return askDate(asker, path, draft, shelf, language)
  const words = guideWords[language]
  const kind = coverShape(path)?.kind?.kind ?? ''
  if (term.codes && kind.startsWith('one of'))
    return set(
      await asker.choose(words.question(label[language]), codesOf(path, shelf.library, language)),
    )
  if (kind === 'yes or no') return set(await asker.confirm(words.question(label[language])))
  if (kind === 'words')
    return set(
      await askLocal(
        asker,
        words.question(label[language]),
        path === 'place.usual' ? 'Lyon' : '…',
        language,
        draft.language,
      ),
    )
  const currency = draft.pack?.currency ?? shelf.settings.currency
  const read = (typed: string) => readAnswer(path, typed, currency, language)
  const example = kind === 'money' ? `900.00 ${currency}` : term.example
  const typed = await asker.text({
    message: words.question(label[language]),
    example,
    check: (one) => (read(one) === undefined ? words.wrong(example) : undefined),
  })
  return set(read(typed))
}

async function askDate(
  asker: Asker,
  path: 'term.start' | 'term.end',
  draft: DraftChoices,
  { settings }: RepositoryShelf,
  language: Language,
): Promise<DraftChoices> {
  const words = guideWords[language]
  const start = draft.start ? parseDate(draft.start) : undefined
  const usualEnd = path === 'term.end' && start ? addDays(addMonths(start, 6), -1).iso : undefined
  const fallback =
    usualEnd && (language === 'fr' ? usualEnd.split('-').reverse().join('/') : usualEnd)
  const message = path === 'term.start' ? words.start : words.end
  const typed = await asker.text({
    message: fallback
      ? words.withDefault(message.replace(/\s*\?$/, ''), fallback, words.halfYear)
      : message,
    ...(fallback ? { fallback } : { example: language === 'fr' ? '04/01/2027' : '2027-01-04' }),
    check: (one) => {
      const date = readAnswer(path, one, settings.currency, language)
      if (typeof date !== 'string') return words.wrong('2027-01-04')
      return path === 'term.end' && start && date < start.iso ? words.endBeforeStart : undefined
    },
  })
  const date = String(readAnswer(path, typed, settings.currency, language))
  return path === 'term.start' ? { ...draft, start: date } : { ...draft, end: date }
}
