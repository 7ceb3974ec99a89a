import { inlineText } from '#core/contract/canonical-text.ts'
import type { Language } from '#core/locale/locale.ts'
import type { Mark, MarkedBlock, MarkedPart, MarkedSection, Run } from './marked.ts'
import type { MovePlaces } from './marked-html.ts'
import { movePlaces } from './move-places.ts'
import type { Redline } from './redline.ts'
import { fillWords, redlineWords, tallyWords } from './redline-words.ts'
import { quietWords } from './summary-html.ts'
import { clauseNote, termNote } from './term-notes.ts'
import { sectionChanges, weightOf } from './text-changes.ts'

/** Shows words: a terminal adds colour to the marks, which say it without; a markup language needs its signs escaped. */
export type PaintRun = (change: 'same' | 'deleted' | 'inserted', words: string) => string

/** `[-deleted-]{+inserted+}`, as word-wise comparisons are written in plain text. */
export const plainRun: PaintRun = (change, words) => {
  if (change === 'same') return words
  return change === 'deleted' ? `[-${words}-]` : `{+${words}+}`
}

/** A redline as lines for a terminal: how much changed, terms, clauses, then the changed passages under their article. */
export function redlineText(found: Redline, language: Language, paint: PaintRun): string[] {
  const [first] = found.parts
  const changes = first ? sectionChanges(first) : []
  const tally = tallyWords(changes, language) || quietWords(found)[language]
  const listed = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', title, ...lines.map((line) => `  ${line}`)] : []
  return [
    tally,
    ...listed(
      redlineWords.terms[language],
      found.terms.map((term) => termNote(term)[language]),
    ),
    ...listed(
      redlineWords.clauses[language],
      found.clauses.map((one) => clauseNote(one)[language]),
    ),
    ...found.parts.flatMap((part) => partLines(part, language, paint)),
  ]
}

function partLines(part: MarkedPart, language: Language, paint: PaintRun): string[] {
  return sectionTexts(part, language, paint).flatMap(({ heading, lines }) => [
    '',
    heading,
    ...lines.map((line) => `  ${line}`),
  ])
}

/** An article that changed: its number and title, and its changed passages, a line each. */
export type SectionText = { readonly heading: string; readonly lines: readonly string[] }

/** The articles of a text that changed in more than numbers and references. */
export function sectionTexts(part: MarkedPart, language: Language, paint: PaintRun): SectionText[] {
  const say = new Sayer(paint, movePlaces(part, language), language)
  return part.sections
    .filter((section) => section.change !== 'same' && weightOf(section) !== 'cosmetic')
    .map((section) => say.section(section))
}

/** The changed passages of blocks that belong to no contract, such as a clause's own text. */
export function blockTexts(
  blocks: readonly MarkedBlock[],
  language: Language,
  paint: PaintRun,
): string[] {
  const say = new Sayer(paint, new Map(), language)
  return blocks.flatMap((block) => say.block(block))
}

class Sayer {
  readonly #paint: PaintRun
  readonly #places: MovePlaces
  readonly #language: Language

  constructor(paint: PaintRun, places: MovePlaces, language: Language) {
    this.#paint = paint
    this.#places = places
    this.#language = language
  }

  section(section: MarkedSection): SectionText {
    const heading = `${this.#runs(section.number)} ${this.#runs(section.title)}`.trim()
    if (section.change === 'moved-away')
      return { heading: `${heading} (${this.#move(section)})`, lines: [] }
    const note = section.move ? [`(${this.#move(section)})`] : []
    return { heading, lines: [...note, ...section.blocks.flatMap((block) => this.block(block))] }
  }

  /** Lines of what changed in a block; nothing when only numbers did. */
  block(block: MarkedBlock): string[] {
    if (block.change === 'same' || block.change === 'cosmetic') return []
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [
          this.#line(block, [this.#runs(block.number), this.#runs(block.runs)].join(' ').trim()),
        ]
      case 'list':
        return block.items.flatMap((item) => {
          if (item.change === 'same' || item.change === 'cosmetic') return []
          const [start = '', ...rest] = item.blocks.flatMap((inner) => this.block(inner))
          return item.move
            ? [this.#line(item, this.#runs(item.marker))]
            : [`${this.#runs(item.marker)} ${start}`, ...rest]
        })
      case 'quote':
        return block.blocks.flatMap((inner) => this.block(inner))
      case 'table':
        return block.rows
          .filter(({ change }) => change !== 'same' && change !== 'cosmetic')
          .map((row) =>
            this.#line(
              row,
              row.cells.map(({ runs }) => this.#runs(runs)).join(this.#paint('same', ' | ')),
            ),
          )
      case 'parties':
      case 'signature-boxes':
        return block.people.flatMap(({ role, name, lines, change }) => [
          ...(change === 'same' ? [] : [`${this.#runs(role)} ${this.#runs(name)}`]),
          ...lines
            .filter((line) => line.change !== 'same')
            .map(({ label, value }) => `${this.#runs(label)} ${this.#runs(value)}`),
        ])
    }
  }

  #line(mark: Mark, words: string): string {
    return mark.move ? `${words} (${this.#move(mark)})` : words
  }

  #move({ change, move = '' }: Mark): string {
    const isHere = change === 'moved-here'
    const place = this.#places.get(move)?.[isHere ? 'before' : 'after']
    const phrase = redlineWords[isHere ? 'movedFrom' : 'movedTo'][this.#language]
    const words = fillWords(phrase, { place: place ?? redlineWords.elsewhere[this.#language] })
    return this.#paint('same', words)
  }

  /** Old numbers that a new one replaces are left out. */
  #runs(runs: readonly Run[]): string {
    return runs
      .filter(({ change, isCosmetic }) => !(change === 'deleted' && isCosmetic))
      .map(({ change, isCosmetic, inlines }) => {
        const words = inlineText(inlines)
        const isSame = isCosmetic || change === 'same' || change === 'restyled'
        return this.#paint(isSame ? 'same' : change, words)
      })
      .join('')
  }
}
