import type { Language } from '#core/locale/locale.ts'
import { inlineText } from '#core/contract/canonical-text.ts'
import type { Change, MarkedBlock, MarkedPart, MarkedSection, Run } from './marked.ts'
import { type Side, inlinesOn, isOnlyOn, wordsOn } from './side-of.ts'

/** How much a change weighs: it changes what is agreed, only how it reads, or only where it stands. */
export type Weight = 'substantive' | 'cosmetic' | 'moved'

/** An article or annex that changed, for summaries and logs. */
export type SectionChange = {
  /** Anchor in the redline. */
  readonly id: string
  /** Number and title as in the new text, or in the old one when it is only there: `12. Confidentialité`. */
  readonly heading: string
  /** `renewed`: the clause has another version, the text is the same. */
  readonly change: Exclude<Change, 'same'> | 'renewed'
  readonly weight: Weight
  readonly clause?: MarkedSection['clause']
  /** Sentences that are new, gone or reworded. */
  readonly sentences: number
}

/** The articles of a text that changed, in reading order; a moved one is listed once, where it now stands. */
export function sectionChanges({ sections, language }: MarkedPart): SectionChange[] {
  return sections.flatMap((section): SectionChange[] => {
    const { change, id, clause } = section
    const isRenewed = clause !== undefined && clause.before !== clause.after
    if (change === 'moved-away' || (change === 'same' && !isRenewed)) return []
    return [
      {
        id,
        heading: headingOf(section, isOnlyOn(change, 'before') ? 'before' : 'after'),
        change: change === 'same' ? 'renewed' : change,
        weight: weightOf(section),
        ...(clause && { clause }),
        sentences: sum(textsIn(section.blocks), (text) => changedSentences(text, language)),
      },
    ]
  })
}

/** Number and title of a section in one of the texts. */
export function headingOf({ number, title }: MarkedSection, side: Side): string {
  return [wordsOn(number, side), wordsOn(title, side)].filter(Boolean).join(' ')
}

/** The weightiest change in a section. */
export function weightOf(section: MarkedSection): Weight {
  const changes = [section.change, ...changesInBlocks(section.blocks)]
  const titleChanged = section.title.some(
    ({ change, isCosmetic }) => change !== 'same' && !isCosmetic,
  )
  if (titleChanged || changes.some((change) => change === 'inserted' || change === 'deleted'))
    return 'substantive'
  if (textsIn(section.blocks).some(({ change }) => change === 'reworded')) return 'substantive'
  return changes.some((change) => change.startsWith('moved')) ? 'moved' : 'cosmetic'
}

function changesInBlocks(blocks: readonly MarkedBlock[]): Change[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'list':
        return [
          block.change,
          ...block.items.flatMap((item) => [item.change, ...changesInBlocks(item.blocks)]),
        ]
      case 'quote':
        return [block.change, ...changesInBlocks(block.blocks)]
      case 'table':
        return [block.change, ...block.rows.map(({ change }) => change)]
      case 'parties':
      case 'signature-boxes':
        return [
          block.change,
          ...block.people.flatMap(({ change, lines }) => [
            change,
            ...lines.map((line) => line.change),
          ]),
        ]
      default:
        return [block.change]
    }
  })
}

/** A paragraph, heading, cell or line, with what became of it. */
export type MarkedWords = { readonly change: Change; readonly runs: readonly Run[] }

/** Every stretch of text in blocks, in reading order. */
export function textsIn(blocks: readonly MarkedBlock[]): MarkedWords[] {
  return blocks.flatMap((block): MarkedWords[] => {
    switch (block.type) {
      case 'list':
        return block.items.flatMap((item) => textsIn(item.blocks))
      case 'quote':
        return textsIn(block.blocks)
      case 'table':
        return [
          ...block.head.map(({ runs }) => ({ change: block.change, runs })),
          ...block.rows.flatMap(({ change, cells }) => cells.map(({ runs }) => ({ change, runs }))),
        ]
      case 'parties':
      case 'signature-boxes':
        return block.people.flatMap(({ change, role, name, lines }) => [
          { change, runs: role },
          { change, runs: name },
          ...lines.flatMap((line) =>
            [line.label, line.value].map((runs) => ({ change: line.change, runs })),
          ),
        ])
      default:
        return [{ change: block.change, runs: block.runs }]
    }
  })
}

/** How many sentences of a text changed in more than their looks; a moved text did not. */
function changedSentences({ change, runs }: MarkedWords, language: Language): number {
  const changed = runs.some((run) => isWeighty(run))
  if (!changed || change.startsWith('moved')) return 0
  const [before, after] = (['before', 'after'] as const).map((side) =>
    sentencesOf(inlineText(inlinesOn(runs, side)), language),
  )
  const gone = before?.filter((sentence) => !after?.includes(sentence)).length ?? 0
  const fresh = after?.filter((sentence) => !before?.includes(sentence)).length ?? 0
  return Math.max(gone, fresh, 1)
}

function isWeighty({ change, isCosmetic }: Run): boolean {
  return (change === 'inserted' || change === 'deleted') && !isCosmetic
}

function sentencesOf(text: string, language: Language): string[] {
  const sentences = [...segmenters[language].segment(text)]
  return sentences.map(({ segment }) => segment.trim()).filter(Boolean)
}

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
}

function sum<T>(list: readonly T[], value: (one: T) => number): number {
  return list.reduce((total, one) => total + value(one), 0)
}
