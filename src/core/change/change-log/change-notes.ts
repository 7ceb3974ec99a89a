import type { Words } from '#core/locale/locale.ts'
import type { Redline } from '#core/change/redline/redline.ts'
import { clauseNote, termNote } from '#core/change/redline/term-notes.ts'
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
