import type { Language } from '#core/locale/locale.ts'
import { numberAt } from './read-number.ts'
import { type Token, tokensOf } from './tokens.ts'

/**
 * The numbers of a text from two up, sorted, in digits and words alike. One is left out, being an article too, and so is the
 * time of day, which each language writes its own way.
 */
export function countsOf(text: string, language: Language): number[] {
  const tokens = tokensOf(text, language)
  const counts: number[] = []
  for (let at = 0; at < tokens.length; ) {
    const number = numberAt(tokens, at, language)
    if (number && number.value >= 2 && !isTimeOfDay(tokens, at)) counts.push(number.value)
    at += number?.length ?? 1
  }
  return counts.sort((a, b) => a - b)
}

/** `17:00`, `5 p.m.`, « 17 h 30 ». */
function isTimeOfDay(tokens: readonly Token[], at: number): boolean {
  const [before, after, next] = [tokens[at - 1]?.text, tokens[at + 1]?.text, tokens[at + 2]]
  if (before === ':' || (after === ':' && next?.kind === 'digits')) return true
  if (after === 'am' || after === 'pm' || ((after === 'a' || after === 'p') && next?.text === 'm'))
    return true
  return (
    (after === 'h' && next?.kind === 'digits') ||
    (before === 'h' && tokens[at - 2]?.kind === 'digits')
  )
}

/** The first numbers in which two sorted lists differ, as words of a message; `undefined` when they are the same. */
export function differenceOf(
  first: readonly number[],
  second: readonly number[],
): { readonly first: string; readonly second: string } | undefined {
  const only = (own: readonly number[], other: readonly number[]) => {
    const left = [...other]
    return own.filter((number) => {
      const at = left.indexOf(number)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
  }
  const [more, fewer] = [only(first, second), only(second, first)]
  if (more.length === 0 && fewer.length === 0) return undefined
  const listed = (numbers: readonly number[]) => (numbers.length > 0 ? numbers.join(', ') : '—')
  return { first: listed(more), second: listed(fewer) }
}
