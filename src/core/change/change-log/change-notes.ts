import type { Words } from '#core/locale/locale.ts'
import type { ClauseChange, Redline } from '#core/change/redline/redline.ts'
import type { TermChange } from '#core/change/redline/compare-terms.ts'
import { type SectionChange, sectionChanges } from '#core/change/redline/text-changes.ts'
import { logWords, sentenceWords, withBlanks } from './log-words.ts'

/**
 * What changed between two editions, a line each, in both languages: terms with their old and new value, clauses with
 * their old and new version, then what special terms and drafts say otherwise. What only follows from another line, such
 * as a computed total or the defaults of a clause that was added, has none of its own.
 */
export function changeNotes(found: Redline): Words[] {
  const terms = found.terms.filter(({ follows }) => follows === undefined)
  return [
    ...terms.map(termNote),
    ...found.clauses.map(clauseNote),
    ...textNotes(found, terms.length > 0 || found.clauses.length > 0),
  ]
}

/** `Forfait mensuel : 500,00 € → 550,00 €` */
export function termNote({ label, before, after }: TermChange): Words {
  return both((language) => {
    const name = label[language]
    const values = { label: name, before: before?.[language] ?? '', after: after?.[language] ?? '' }
    if (before && after) return withBlanks(logWords.termChanged[language], values)
    return withBlanks((after ? logWords.termAdded : logWords.termRemoved)[language], values)
  })
}

/** `Clause late-payment 1.0.0 → 1.1.0` */
export function clauseNote({ id, title, before, after }: ClauseChange): Words {
  return both((language) => {
    const values = { id, title: title[language], before: before ?? '', after: after ?? '' }
    if (before && after) return withBlanks(logWords.clauseChanged[language], values)
    return withBlanks((after ? logWords.clauseAdded : logWords.clauseRemoved)[language], values)
  })
}

/**
 * What the text says otherwise that no line above explains: special terms, moves, and articles of the same clause
 * version when no term changed (an edited draft).
 */
function textNotes({ parts }: Redline, isExplained: boolean): Words[] {
  const [part] = parts
  if (!part) return []
  const changes = sectionChanges(part).filter(({ weight }) => weight !== 'cosmetic')
  return changes.flatMap((change) => {
    const note = sectionNote(change, isExplained)
    return note ? [note] : []
  })
}

function sectionNote(
  { change, heading, clause, sentences }: SectionChange,
  isExplained: boolean,
): Words | undefined {
  // Without the number: it may be another one today.
  const title = heading.replace(/^(?:\d+\.|Annexe? \S+) /u, '')
  const say = (words: Words) => both((language) => withBlanks(words[language], { title }))
  if (change === 'moved-here') return say(logWords.articleMoved)
  const isOwn = clause === undefined
  if (change === 'inserted') return isOwn ? say(logWords.articleAdded) : undefined
  if (change === 'deleted') return isOwn ? say(logWords.articleRemoved) : undefined
  if (change !== 'reworded' || (!isOwn && (isExplained || clause.before !== clause.after)))
    return undefined
  if (sentences === 0) return say(logWords.articleRearranged)
  return both((language) => sentenceWords(sentences, title, language))
}

function both(say: (language: 'fr' | 'en') => string): Words {
  return { fr: say('fr'), en: say('en') }
}
