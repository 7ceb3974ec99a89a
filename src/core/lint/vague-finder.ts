import type { Settled, VagueEntry } from './lexicon/vague-entry.ts'
import { phraseMatcher } from './phrase.ts'
import { type Sentence, isNumber } from './sentences.ts'
import { readVague } from './vague-reading.ts'
import type { Word } from './words.ts'
import type { WrittenText } from './written-text.ts'

/** Vague words where they stand. */
export type VagueHit<Kind extends string> = {
  readonly kind: Kind
  readonly span: string
  /** The sentence around them. */
  readonly sentence: Sentence
}

/**
 * Finds the entries of a lexicon that nothing in their sentence or row settles. Words between quotation marks are labels
 * and titles, not promises. Linear in the text.
 * @param elsewhere phrases that another rule reports; no entry inside them counts
 */
export function vagueFinder<Kind extends string>(
  lexicon: Readonly<Record<Kind, readonly VagueEntry[]>>,
  elsewhere: readonly string[] = [],
): (text: WrittenText) => VagueHit<Kind>[] {
  const entries = new Map<string, { kind: Kind; entry: VagueEntry }>()
  for (const kind of Object.keys(lexicon) as Kind[])
    for (const entry of lexicon[kind])
      for (const phrase of entry.phrases) entries.set(phrase, { kind, entry })
  const match = phraseMatcher([...entries.keys(), ...elsewhere], { withoutAccents: true })
  return (text) => {
    const reading = readVague(text)
    const words = reading.words()
    const matches = match(words)
    if (matches.length === 0) return []
    const sentences = reading.sentences()
    const quoted = reading.quoted()
    return matches.flatMap(({ phrase, start, end }) => {
      const found = entries.get(phrase)
      const sentence = sentences[start]
      if (!found || !sentence || quoted[start]) return []
      const { kind, entry } = found
      if (isOtherSense(entry, words, start, end)) return []
      if (entry.unless && isSettled(entry.unless, sentence, end, text)) return []
      const [from, to] = [words[start]?.from ?? 0, words[end - 1]?.to ?? 0]
      return [{ kind, span: text.text.slice(from, to), sentence }]
    })
  }
}

/** True when the words around give the entry another meaning. */
function isOtherSense(
  { notAfter, notBefore, beforeNumber }: VagueEntry,
  words: readonly Word[],
  start: number,
  end: number,
): boolean {
  const before = words[start - 1]?.word ?? ''
  const behind = words[end]
  return (
    notAfter?.includes(before) === true ||
    notBefore?.includes(behind?.word ?? '') === true ||
    (beforeNumber === true && !(behind && isNumber(behind)))
  )
}

function isSettled(
  by: Settled,
  sentence: Sentence,
  end: number,
  { isCounted, path }: WrittenText,
): boolean {
  switch (by) {
    case 'list':
      return sentence.lastOpening >= end
    case 'counted':
      return isCounted === true
    case 'bound':
      return isCounted === true || sentence.bound
    case 'away':
      return sentence.away || path?.startsWith('scope.exclusions.') === true
    case 'definition':
      return sentence.definition || sentence.lastOpening >= end
    default:
      return sentence[by]
  }
}
