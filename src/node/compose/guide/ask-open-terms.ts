import { withValue } from '#core/compose/merge-terms.ts'
import type { OpenTerm } from '#core/compose/open-terms.ts'
import { addDays, addMonths, parseDate } from '#core/terms/date.ts'
import type { Language } from '#core/locale/locale.ts'
import type { DraftChoices } from '#node/compose/draft-choices.ts'
import type { RepositoryShelf } from '#node/compose/repository-shelf.ts'
import { askServices } from './ask-services.ts'
import { askTerm } from './ask-term.ts'
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
  const { path } = term
  const set = (value: unknown): DraftChoices => ({
    ...draft,
    set: withValue(draft.set, path, value),
  })
  if (path === 'scope.services')
    return set(await askServices(asker, shelf.library, language, draft.language))
  if (path === 'term.start' || path === 'term.end')
    return askDate(asker, path, draft, shelf, language)
  return set(await askTerm(asker, term, {}, draft, shelf, language))
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
