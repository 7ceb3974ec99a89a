import { cover } from '#core/contract/cover.ts'
import { labelOf } from '#core/contract/preview/preview-words.ts'
import type { PreviewWords } from '#core/contract/preview/preview-words.ts'
import { readableValue } from '#core/contract/preview/readable-value.ts'
import { type Terms, isTermValue } from '#core/contract/terms.ts'
import { type Words, localeOf } from '#core/locale/locale.ts'

/** A term that two contracts decide differently. Values are formatted as the contract's law has them, in both languages. */
export type TermChange = {
  /** `fees.retainer.amount`; an element of a list by its name: `scope.services[Inbox].turnaround`. */
  readonly path: string
  /** What its clause calls it; for a member of a list, the list and the element first. */
  readonly label: Words
  /** Absent when it was not decided. */
  readonly before?: Words
  /** Absent when it is no longer decided. */
  readonly after?: Words
  /** For a list of values: those that are new and those that are gone. */
  readonly items?: { readonly added: readonly Words[]; readonly removed: readonly Words[] }
  /** It follows from another change: computed from other terms, or brought or taken away by a clause. */
  readonly follows?: 'derived' | 'clause'
}

/** What `compareTerms` needs to know of the two contracts besides their terms. */
export type TermContext = {
  /** What the clauses of both call terms and codes. */
  readonly words: PreviewWords
  /** Law of the new contract, for how amounts and dates are written. */
  readonly law: string
  /** Paths that are computed from others. */
  readonly derived: ReadonlySet<string>
  /** Paths that only one of the two contracts has a clause for. */
  readonly ofOneClause: ReadonlySet<string>
}

/** Every term that reads differently, in the order of the cover page. */
export function compareTerms(before: Terms, after: Terms, context: TermContext): TermChange[] {
  const { words, law } = context
  const [olds, news] = [leavesOf(before), leavesOf(after)]
  const paths = [...new Set([...news.keys(), ...olds.keys()])]
  // A derived term that no clause names stands in neither text: what it follows from is told.
  const isSilent = (path: string) =>
    isUnspoken(path) || (context.derived.has(path) && labelOf(path, 'fr', words) === path)
  return paths
    .filter((path) => !isSilent(path) && !isEqual(olds.get(path)?.value, news.get(path)?.value))
    .sort((one, other) => groupOf(one) - groupOf(other))
    .map((path): TermChange => {
      const [old, fresh] = [olds.get(path), news.get(path)]
      const leaf = fresh ?? old
      const say = ({ value, schemaPath }: Leaf): Words => ({
        fr: readableValue(schemaPath, value, localeOf('fr', law), words.codes),
        en: readableValue(schemaPath, value, localeOf('en', law), words.codes),
      })
      const items = old && fresh && itemsOf(old, fresh, say)
      return {
        path,
        label: labelFor(leaf?.schemaPath ?? path, leaf?.element, words),
        ...(old && { before: say(old) }),
        ...(fresh && { after: say(fresh) }),
        ...(items && { items }),
        ...follows(path, old === undefined || fresh === undefined, context),
      }
    })
    .filter(({ before: old, after: fresh }) => old?.fr !== fresh?.fr || old?.en !== fresh?.en)
}

function itemsOf(
  old: Leaf,
  fresh: Leaf,
  say: (leaf: Leaf) => Words,
): TermChange['items'] | undefined {
  if (!Array.isArray(old.value) || !Array.isArray(fresh.value)) return undefined
  const missing = (from: readonly unknown[], other: readonly unknown[]) =>
    from
      .filter((item) => !other.some((one) => isEqual(one, item)))
      .map((value) => say({ ...fresh, value }))
  return {
    added: missing(fresh.value, old.value),
    removed: missing(old.value, fresh.value),
  }
}

function follows(
  path: string,
  isOneSided: boolean,
  { derived, ofOneClause }: TermContext,
): Pick<TermChange, 'follows'> {
  if (derived.has(path)) return { follows: 'derived' }
  return isOneSided && ofOneClause.has(path) ? { follows: 'clause' } : {}
}

type Leaf = {
  readonly value: unknown
  /** The path without the names of elements: `scope.services[].turnaround`. */
  readonly schemaPath: string
  /** The element of the innermost list it stands in. */
  readonly element?: string
}

/** Every decided value by its path. A list of values is one; a list of groups is looked into, element by element. */
function leavesOf(terms: unknown): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  const visit = (value: unknown, path: string, schemaPath: string, element?: string): void => {
    if (value === undefined || value === null) return
    if (!isGroup(value) && !(Array.isArray(value) && value.some(isGroup))) {
      leaves.set(path, { value, schemaPath, ...(element && { element }) })
      return
    }
    if (Array.isArray(value)) {
      for (const [name, item] of named(value))
        visit(item, `${path}[${name}]`, `${schemaPath}[]`, name)
      return
    }
    for (const [step, inner] of Object.entries(value)) {
      const join = (prefix: string) => (prefix ? `${prefix}.${step}` : step)
      visit(inner, join(path), join(schemaPath), element)
    }
  }
  visit(terms, '', '')
  return leaves
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isTermValue(value)
}

/** Elements of a list by what tells them apart, so that one that only changed its place did not change. */
function named(list: readonly unknown[]): [name: string, element: unknown][] {
  const used = new Set<string>()
  return list.map((element, index) => {
    const own = nameOf(element)
    const name = own === undefined || used.has(own) ? String(index + 1) : own
    used.add(name)
    return [name, element]
  })
}

function nameOf(element: unknown): string | undefined {
  if (!isGroup(element)) return undefined
  const name = naming.map((key) => element[key]).find((value) => value !== undefined)
  if (typeof name === 'string') return name
  return isTermValue(name) && name.kind === 'words' ? (name.any ?? name.en ?? name.fr) : undefined
}

const naming = ['name', 'title', 'label', 'scheme', 'kind', 'id']

function labelFor(schemaPath: string, element: string | undefined, words: PreviewWords): Words {
  return { fr: labelIn('fr'), en: labelIn('en') }
  function labelIn(language: 'fr' | 'en'): string {
    const own = spoken[schemaPath]?.[language] ?? labelOf(schemaPath, language, words)
    if (element === undefined) return own
    const list = schemaPath.slice(0, schemaPath.lastIndexOf('[]'))
    const listLabel = labelOf(list, language, words)
    return [listLabel === list ? [] : [listLabel], element, own].flat().join(', ')
  }
}

/** What no clause names, because it is the document's own. */
const spoken: Readonly<Record<string, Words>> = {
  'doc.version': { fr: 'Version du contrat', en: 'Version of the contract' },
  'doc.date': { fr: 'Date du contrat', en: 'Date of the contract' },
  'doc.id': { fr: 'Numéro du contrat', en: 'Number of the contract' },
  'doc.type': { fr: 'Type de document', en: 'Type of document' },
  'doc.base': { fr: 'Contrat de base', en: 'Base contract' },
}

/** Marks of this repository's samples, not terms. */
function isUnspoken(path: string): boolean {
  return path.endsWith('.sample')
}

const groups = Object.keys(cover.shape)

function groupOf(path: string): number {
  const index = groups.indexOf(/^[^.[]*/u.exec(path)?.[0] ?? '')
  return index === -1 ? groups.length : index
}

/** Values are small and made by the same schema: their keys come in the same order. */
function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
