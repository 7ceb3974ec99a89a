import { lawCovers } from '#core/law/law-codes.ts'
import type { Language, Locale, Words } from '#core/locale/locale.ts'
import type { Condition } from './content.ts'
import { panelWords } from '#core/locale/panel-words.ts'
import { coverShape } from './cover-shape.ts'
import { type CodeWords, type Unprintable, formatValue } from './format-value.ts'
import { type Terms, isOn, isTermValue, termAt } from './terms.ts'

/** What a text is assembled against: terms, law, language, and which clauses the contract has. */
export type Scope = {
  readonly terms: Terms
  readonly law: string
  readonly language: Language
  readonly locale: Locale
  readonly several: boolean
  /** Ids of the clauses and annexes in the contract. */
  readonly present: ReadonlySet<string>
  /** Words of codes and labels of terms, by path, from the clauses of the contract. */
  readonly words: ReadonlyMap<string, CodeWords>
  readonly labels: ReadonlyMap<string, Words>
  /** Words of the clause being assembled: they come before those of the other clauses. */
  readonly own?: ReadonlyMap<string, CodeWords>
  /** Inside `<Each>`: the list and its current element. */
  readonly item?: { readonly list: string; readonly value: unknown }
}

/** The value a path means here: `item…` is the current element of `<Each>`. */
export function valueIn(scope: Scope, path: string): unknown {
  if (path === 'item' || path.startsWith('item.')) {
    const rest = path.slice('item.'.length)
    return rest ? termAt(scope.item?.value, rest) : scope.item?.value
  }
  return termAt(scope.terms, path)
}

/** A path as schemas and clause descriptions know it: `item.name` in a list is `scope.services[].name`. */
export function schemaPath(scope: Scope, path: string): string {
  if (path !== 'item' && !path.startsWith('item.')) return path
  return `${scope.item?.list ?? ''}[]${path.slice('item'.length)}`
}

/** A term printed for the scope's locale, or why it cannot be; `undefined` when there is nothing to print. */
export function printIn(scope: Scope, path: string): string | Unprintable | undefined {
  const value = saidOf(scope, path) ?? valueIn(scope, path)
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0))
    return undefined
  const full = changedTerm(scope, path) ?? schemaPath(scope, path)
  if (typeof value === 'boolean' && full !== schemaPath(scope, path))
    return panelWords[value ? 'yes' : 'no'][scope.language]
  const isCode = coverShape(full)?.codes !== undefined
  const bare = full.replace(/\[\]$/, '')
  const words =
    scope.own?.get(full) ?? scope.own?.get(bare) ?? scope.words.get(full) ?? scope.words.get(bare)
  if (scope.several && isUntranslated(value, scope.language))
    return { problem: 'translation-missing' }
  return formatValue(value, scope.locale, isCode, words)
}

/** How an addendum says a value that no clause has words for. */
function saidOf({ item }: Scope, path: string): unknown {
  if (item?.list !== 'change.changes') return undefined
  return termAt(item.value, path.replace(/^item\.(?=old$|new$)/, 'says.'))
}

/** In a list of changes, the term whose old or new value `path` is: it reads there as it does in its own clause. */
function changedTerm({ item }: Scope, path: string): string | undefined {
  if (item?.list !== 'change.changes' || (path !== 'item.old' && path !== 'item.new'))
    return undefined
  const term = termAt(item.value, 'path')
  return typeof term === 'string' ? term : undefined
}

/** Words written once are no translation. */
function isUntranslated(value: unknown, language: Language): boolean {
  if (Array.isArray(value)) return value.some((item) => isUntranslated(item, language))
  return isTermValue(value) && value.kind === 'words' && value[language] === undefined
}

/** Does a `<When>` hold? */
export function holds(condition: Condition, scope: Scope): boolean {
  const { value, is, law, clause, lang, not } = condition
  const term = value === undefined ? undefined : valueIn(scope, value)
  const asked = [
    value === undefined || is !== undefined || condition.in ? true : isOn(term),
    is === undefined || codesIn(term).includes(is),
    !condition.in || condition.in.some((code) => codesIn(term).includes(code)),
    !law || law.some((code) => lawCovers(code, scope.law)),
    clause === undefined || scope.present.has(clause),
    lang === undefined || lang === scope.language,
  ]
  return asked.every(Boolean) !== not
}

/** What `is` and `in` compare with: a code, a number, `true`; each element of a list. */
function codesIn(term: unknown): string[] {
  if (term === undefined || term === null) return []
  if (Array.isArray(term)) return term.flatMap((item) => codesIn(item))
  if (isTermValue(term)) return 'value' in term ? [term.value] : 'n' in term ? [String(term.n)] : []
  return typeof term === 'object' ? [] : [String(term)]
}
