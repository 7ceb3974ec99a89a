import { coverShape } from '#core/contract/cover-shape.ts'
import type { Library } from '#core/contract/library.ts'
import { allClauses } from '#core/contract/library.ts'
import { codeWord, previewWords } from '#core/contract/preview/preview-words.ts'
import type { Language } from '#core/locale/locale.ts'
import type { Languages } from '#core/compose/choices.ts'
import type { Asker, Answer } from './asker.ts'
import { guideWords } from './guide-words.ts'
import { listForm, numberForm } from './read-answer.ts'

/** Asks for the rows of the service table, at least one. */
export async function askServices(
  asker: Asker,
  library: Library,
  language: Language,
  languages: Languages,
): Promise<unknown[]> {
  const words = guideWords[language]
  asker.say(words.services, words.serviceLines)
  const services: unknown[] = []
  do services.push(await askService(asker, library, language, languages))
  while (await asker.confirm(words.service.more, false))
  return services
}

async function askService(
  asker: Asker,
  library: Library,
  language: Language,
  languages: Languages,
): Promise<unknown> {
  const { service: words, number } = guideWords[language]
  const local = (message: string, example: string) =>
    askLocal(asker, message, example, language, languages)
  const name = await local(words.name, words.nameExample)
  const deliverable = await local(words.deliverable, words.deliverableExample)
  const max = await asker.text({
    message: words.max,
    example: '10',
    check: (typed) => (numberForm(typed) === undefined ? number : undefined),
  })
  const unit = await local(words.unit, words.unitExample)
  const period = await asker.choose(
    words.period,
    codesOf('scope.services[].quantity.period', library, language),
    'week',
  )
  const tools = listForm(
    await asker.text({ message: words.tools, example: 'Google Workspace, Notion' }),
  )
  const category = await asker.choose(
    words.category,
    codesOf('scope.services[].category', library, language),
  )
  const touchesPersonalData = await asker.confirm(words.personal, true)
  const isCreative = await asker.confirm(words.creative, false)
  return {
    name,
    deliverable,
    quantity: { max: numberForm(max), period, unit },
    tools,
    category,
    touchesPersonalData,
    isCreative,
  }
}

/** A text in the contract's language, or in both; `undefined` when it may be left out and is. */
export async function askLocal(
  asker: Asker,
  message: string,
  example: string,
  language: Language,
  languages: Languages,
  optional = false,
): Promise<unknown> {
  if (languages !== 'fr+en') return (await asker.text({ message, example, optional })) || undefined
  const words = guideWords[language]
  const fr = await asker.text({ message: `${message} (${words.inFrench})`, example, optional })
  if (!fr) return undefined
  const en = await asker.text({ message: `${message} (${words.inEnglish})`, fallback: fr })
  return { fr, en }
}

/** The codes of a choice, as the clauses of the library word them. */
export function codesOf(path: string, library: Library, language: Language): Answer<string>[] {
  const words = previewWords(allClauses(library))
  return (coverShape(path)?.codes ?? []).map((value) => ({
    value,
    label: codeWord(path, value, language, words) ?? value,
  }))
}
