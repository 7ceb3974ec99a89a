import { diffArrays } from 'diff'
import type { Inline } from '#core/contract/document.ts'
import type { Language } from '#core/locale/locale.ts'
import { fold } from './fold.ts'
import type { Run } from './marked.ts'
import { type Token, joinTokens, tokensOf } from './tokens.ts'

/** Texts that differ in more words are shown as one deletion and one insertion. Bounds the work, not the clock. */
const mostEdits = 600

/**
 * What changed between two texts, word by word: runs that are in both, deleted or inserted, in reading order, a
 * deletion before its insertion. The runs that are not inserted make the old text, those that are not deleted the new.
 */
export function compareWords(
  before: readonly Inline[],
  after: readonly Inline[],
  language: Language,
): Run[] {
  return compareTokens(tokensOf(before, language), tokensOf(after, language))
}

/** The same for plain strings: titles, numbers, labels. */
export function compareStrings(before: string, after: string, language: Language): Run[] {
  return compareWords(asInlines(before), asInlines(after), language)
}

/** A string that is replaced as a whole: numbers of articles, markers of list items. A new number is cosmetic. */
export function compareNumbers(before: string, after: string): Run[] {
  if (before === after) return runsOf('same', asInlines(after))
  return [...runsOf('deleted', asInlines(before)), ...runsOf('inserted', asInlines(after))].map(
    (run) => ({ ...run, isCosmetic: true }),
  )
}

/** One run, or none for an empty text. */
export function runsOf(change: Run['change'], inlines: readonly Inline[]): Run[] {
  return inlines.length > 0 ? [{ change, inlines }] : []
}

/** A string as the inlines of a text. */
export function asInlines(value: string): Inline[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

type Group = { same: boolean; before: Token[]; after: Token[] }

function compareTokens(before: readonly Token[], after: readonly Token[]): Run[] {
  const changes = diffArrays([...before], [...after], {
    comparator: (one, other) => one.key === other.key,
    maxEditLength: mostEdits,
  })
  const whole: Group = { same: false, before: [...before], after: [...after] }
  if (!changes) return runsIn(whole)
  return joinWeak(groups(changes, before)).flatMap(runsIn)
}

/** Changes as groups that are the same, or a deletion with its insertion. A group that is the same keeps both sides: their emphasis may differ. */
function groups(
  changes: readonly { value: Token[]; added: boolean; removed: boolean }[],
  before: readonly Token[],
): Group[] {
  const found: Group[] = []
  let place = 0
  for (const { value, added, removed } of changes) {
    const isSame = !added && !removed
    const last = found.at(-1)
    const group: Group =
      last && last.same === isSame ? last : { same: isSame, before: [], after: [] }
    if (group !== last) found.push(group)
    if (!removed) group.after.push(...value)
    if (added) continue
    group.before.push(...before.slice(place, place + value.length))
    place += value.length
  }
  return found
}

/** Joins two changes with what little stands between them: a space, a comma, one short word among many new ones. */
function joinWeak(all: readonly Group[]): Group[] {
  const joined: Group[] = []
  all.forEach((group, index) => {
    const last = joined.at(-1)
    const next = all[index + 1]
    const joins = last && next && group.same && !last.same && isWeak(group, last, next)
    if (last && !last.same && (joins || !group.same)) {
      last.before.push(...group.before)
      last.after.push(...group.after)
    } else joined.push({ ...group, before: [...group.before], after: [...group.after] })
  })
  return joined
}

function isWeak(between: Group, before: Group, after: Group): boolean {
  const replaces = [before, after].every((one) => one.before.length > 0 && one.after.length > 0)
  const words = between.after.filter(isWord)
  if (words.length === 0) return replaces && between.after.length <= 3
  const around = [before, after].map((one) => [...one.before, ...one.after].filter(isWord).length)
  return (
    replaces &&
    words.length === 1 &&
    (words[0]?.text.length ?? 0) <= 3 &&
    around.every((count) => count >= 4)
  )
}

function isWord({ text }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function runsIn({ same, before, after }: Group): Run[] {
  if (same) return restyled(before, after)
  const deleted = joinTokens(before)
  const inserted = joinTokens(after)
  const isCosmetic = fold(deleted) === fold(inserted)
  return [...runsOf('deleted', deleted), ...runsOf('inserted', inserted)].map((run) =>
    isCosmetic ? { ...run, isCosmetic } : run,
  )
}

/** Words in both texts; where their emphasis changed, a run of its own. */
function restyled(before: readonly Token[], after: readonly Token[]): Run[] {
  const runs: { change: 'same' | 'restyled'; tokens: Token[] }[] = []
  after.forEach((token, index) => {
    const change = before[index]?.style === token.style ? 'same' : 'restyled'
    const last = runs.at(-1)
    if (last?.change === change) last.tokens.push(token)
    else runs.push({ change, tokens: [token] })
  })
  return runs.flatMap(({ change, tokens }) => runsOf(change, joinTokens(tokens)))
}
