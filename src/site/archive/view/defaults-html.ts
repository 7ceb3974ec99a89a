import type { ClauseParam } from '#core/contract/clause-meta.ts'
import { lawName } from '#core/contract/preview/law-names.ts'
import { readableValue } from '#core/contract/preview/readable-value.ts'
import type { TakenDefault } from '#core/contract/terms.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import { countOf, fill, wordsIn } from '#site/words/words.ts'
import { escapeHtml } from './escape-html.ts'
import { typeset } from './typeset.ts'

/** A term that a contract left to its clause. */
export type TakenValue = {
  readonly taken: TakenDefault
  readonly param: ClauseParam
  readonly value: unknown
}

/** Longer values stand in the text beside the note anyway. */
const longest = 90

/** The values a contract took from a clause's defaults, folded: what, how much, and where it comes from. */
export function defaultsHtml(
  values: readonly TakenValue[],
  law: string,
  language: Language,
): string {
  const items = values.map((value) => itemOnce(value, law, language)).join('')
  const summary = escapeHtml(countOf(wordsIn(language), language, values.length, 'default'))
  return `<details><summary>${summary}</summary><ul role="list">${items}</ul></details>`
}

/** Contracts of one library mostly take the same defaults. */
const known = new WeakMap<ClauseParam, Map<string, string>>()

function itemOnce(value: TakenValue, law: string, language: Language): string {
  const items = known.get(value.param) ?? new Map<string, string>()
  known.set(value.param, items)
  const key = `${language} ${law} ${value.taken.origin} ${value.taken.law} ${JSON.stringify(value.value)}`
  const item = items.get(key) ?? itemHtml(value, law, language)
  if (items.size < 200) items.set(key, item)
  return item
}

function itemHtml({ taken, param, value }: TakenValue, law: string, language: Language): string {
  const words = wordsIn(language)
  const type = typeset(language)
  const { path, origin } = taken
  const codes = new Map(param.words ? [[path, param.words]] : [])
  const printed = type(shorten(readableValue(path, value, localeOf(language, law), codes)))
  const from =
    origin === 'L' && taken.law
      ? fill(words.underLaw, { law: lawName(taken.law, language) })
      : words[`origin.${origin}`]
  const label = fill(words.labelled, { label: type(param.label[language]) })
  return (
    `<li><span class="note-label">${escapeHtml(label)}</span> <span class="note-value">${escapeHtml(printed)}</span> ` +
    `<span class="note-origin" title="${escapeHtml(words[`originHint.${origin}`])}">(${escapeHtml(from)})</span></li>`
  )
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).replace(/\s+\S*$/u, '')}…` : text
}
