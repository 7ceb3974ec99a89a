import { coverShape } from '#core/contract/cover-shape.ts'
import type { Block, Inline, Section } from '#core/contract/document.ts'
import { isOn, isTermValue, termAt } from '#core/contract/terms.ts'
import { type Language, languages } from '#core/locale/locale.ts'
import { specialTexts } from './special-texts.ts'
import type { Subject } from './subject.ts'
import { type WrittenText, boundTerm } from './written-text.ts'

/** Every text of a contract: the author's words on the cover page, the special terms, and the words of its clauses. */
export function writtenTexts(subject: Subject): WrittenText[] {
  return [...termTexts(subject), ...specialTexts(subject), ...clauseTexts(subject)]
}

/** Words on the cover page and in the parties' files, without what clauses give as defaults. */
export function termTexts(subject: Subject): WrittenText[] {
  const { terms, taken } = subject
  const defaults = new Set(taken.map(({ path }) => path))
  const texts: WrittenText[] = []
  const walk = (value: unknown, path: string): void => {
    if (value === undefined || value === null || defaults.has(path)) return
    if (isTermValue(value)) {
      if (value.kind === 'words')
        for (const language of languages) {
          const text = value[language] ?? (subject.languages.includes(language) && value.any)
          if (text) texts.push(ofTerm(subject, path, language, text, false))
        }
    } else if (typeof value === 'string') {
      if (isFreeText(path))
        for (const language of subject.languages)
          texts.push(ofTerm(subject, path, language, value, true))
    } else if (typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key)
  }
  walk(terms, '')
  return texts
}

function ofTerm(
  subject: Subject,
  path: string,
  language: Language,
  text: string,
  isName: boolean,
): WrittenText {
  const isCounted = isCountedRow(subject, path)
  return {
    from: 'term',
    path,
    language,
    text,
    isName,
    ...(isCounted !== undefined && { isCounted }),
    // Looked up when it is asked for: a finding about a term says its path.
    get place() {
      return subject.placeOf(path)
    },
  }
}

const ofRow = /^(scope\.services|scopeChange\.added)\.(\d+)\.(?:name|deliverable)$/

/** Whether the service row of a path states a quantity; `undefined` for any other path. */
function isCountedRow({ terms }: Subject, path: string): boolean | undefined {
  const [, list, index] = ofRow.exec(path) ?? []
  if (list === undefined) return undefined
  const quantity = termAt(terms, `${list}.${index}.quantity`)
  return isOn(termAt(quantity, 'max')) || isOn(termAt(quantity, 'min'))
}

/** A text leaf, not a code, an instant or a currency. */
function isFreeText(path: string): boolean {
  const shape = coverShape(path.replace(/\.\d+/g, '[]'))
  return shape?.codes === undefined && (shape?.kind?.kind === 'text' || shape?.kind === undefined)
}

/**
 * The words of clauses as they read in this contract, without the tables and panels made from terms.
 * @param isWanted leaves clauses out by their id
 */
export function clauseTexts(
  { contract, clauses }: Subject,
  isWanted: (id: string) => boolean = () => true,
): WrittenText[] {
  const wanted = clauses.filter(({ id }) => isWanted(id))
  const places = new Map(wanted.map(({ id, place }) => [id, place]))
  return (contract?.parts ?? []).flatMap(({ language, sections }) =>
    sections.flatMap((section) => {
      const place = section.clause && places.get(section.clause.id)
      return place ? ofClause(section, language, place) : []
    }),
  )
}

function ofClause(
  { id, blocks }: Section,
  language: Language,
  place: WrittenText['place'],
): WrittenText[] {
  return blocks
    .flatMap(linesOf)
    .map((text) => ({ from: 'clause', clause: id, language, text, isName: false, place }))
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [read(block.children)]
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(linesOf))
    case 'quote':
      return block.blocks.flatMap(linesOf)
    case 'table':
      return block.name === 'written'
        ? [block.head, ...block.rows].flat().map((cell) => read(cell.children))
        : []
    default:
      return []
  }
}

function read(inlines: readonly Inline[]): string {
  let text = ''
  for (const inline of inlines) {
    if (inline.type === 'text') text += inline.value
    else text += 'children' in inline ? read(inline.children) : boundTerm
  }
  return text
}
