import type { Language } from '#core/locale/locale.ts'
import type { CheckedPoint } from './checklist.ts'

/** A checklist as lines: what is written, what is open with the rules that say so, what is silent; totals on top. */
export function checklistText(
  id: string,
  checked: readonly CheckedPoint[],
  language: Language,
): string[] {
  const count = (state: CheckedPoint['state']) =>
    checked.filter((one) => one.state === state).length
  const width = Math.max(...checked.map(({ point }) => point.title[language].length))
  const say = words[language]
  return [
    `${id}${say.colon}${say.total(count('written'), count('open'), count('silent'))}`,
    '',
    ...checked.flatMap((one) => lines(one, width, language)),
  ]
}

function lines(
  { point, state, values, findings, accepted }: CheckedPoint,
  width: number,
  language: Language,
): string[] {
  const say = words[language]
  const value = values.length > 0 ? values.join(' · ') : say.silent
  const rules = [...new Set(findings.map(({ rule }) => rule))].join(', ')
  const indent = ' '.repeat(width + 5)
  return [
    `${marks[state]}  ${point.title[language].padEnd(width)}  ${value}`,
    ...(rules ? [`${indent}→ ${rules}`] : []),
    ...accepted.map((reason) => `${indent}${say.accepted}${say.colon}${reason}`),
  ]
}

const marks = { written: '✓', open: '✗', silent: '·' } as const

const words = {
  fr: {
    colon: ' : ',
    silent: "rien n'est écrit",
    accepted: 'accepté',
    total: (written: number, open: number, silent: number) =>
      `${written} ${written < 2 ? 'point écrit' : 'points écrits'}, ${open} à régler, ${silent} sans mention.`,
  },
  en: {
    colon: ': ',
    silent: 'nothing is written',
    accepted: 'accepted',
    total: (written: number, open: number, silent: number) =>
      `${written} ${written === 1 ? 'point' : 'points'} written, ${open} to settle, ${silent} not mentioned.`,
  },
} as const
