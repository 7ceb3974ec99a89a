import type { Language } from '#core/locale/locale.ts'
import type { Found } from './found.ts'
import { type NumberHere, numberAt } from './read-number.ts'
import { periodAt, unitAt } from './read-unit.ts'
import type { Token } from './tokens.ts'

const rangeSigns = new Set(['a', 'to', '-', '–', '—'])

/** `15 jours`, `1 to 2 business days`, `20 heures par semaine`, `net 15`. A time of day and a rhythm are read past. */
export function delayAt(
  tokens: readonly Token[],
  at: number,
  number: NumberHere,
  language: Language,
): Found | undefined {
  const after = at + number.length
  const second = rangeSigns.has(tokens[after]?.text ?? '')
    ? numberAt(tokens, after + 1, language)
    : undefined
  const unitFrom = second ? after + 1 + second.length : after
  const unit = unitAt(tokens, unitFrom, language)
  if (!unit) return netHere(tokens, at, number)
  const end = unitFrom + unit.length
  const per = periodAt(tokens, end)
  const length = end + (per?.length ?? 0) - at
  if (isRhythm(tokens, at, end) || isClock(tokens, at, end, number.value)) return { length }
  const { businessWord } = unit
  return {
    length,
    measure: {
      kind: 'duration',
      n: number.value,
      unit: unit.unit,
      ...(second && { upTo: second.value }),
      ...(businessWord && { businessWord }),
      ...(per && { per: per.period }),
      ...(isNet(tokens, at, end) && { isNet: true }),
    },
  }
}

/** `net 15 days`, « 15 jours nets ». */
function isNet(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens[at - 1]?.text === 'net' || /^nets?$/.test(tokens[end - 1]?.text ?? '')
}

/** `net 15`: days, by usage. */
function netHere(tokens: readonly Token[], at: number, number: NumberHere): Found | undefined {
  if (tokens[at - 1]?.text !== 'net') return undefined
  const { value: n, length } = number
  return { length, measure: { kind: 'duration', n, unit: 'calendarDay', isNet: true } }
}

/** « tous les 15 jours », `every 2 weeks`, `24 h/24`, « 7 jours sur 7 ». */
function isRhythm(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, earlier] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? '']
  if (before === 'every' || (before === 'les' && /^tou(?:te)?s$/.test(earlier))) return true
  return /^(?:\/|sur)$/.test(tokens[end]?.text ?? '') && tokens[end + 1]?.kind === 'digits'
}

/** « à 17 h », « de 9 h à 17 h », `17 h 30`: times of day, not delays. */
function isClock(tokens: readonly Token[], at: number, end: number, hours: number): boolean {
  const isHour = /^(?:h|heures?)$/.test(tokens[end - 1]?.text ?? '')
  if (!isHour || hours > 24) return false
  const [before, earlier] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? '']
  if (tokens[end]?.kind === 'digits' && tokens[end - 1]?.text === 'h') return true
  if (/^(?:avant|apres|vers|des|entre)$/.test(before)) return true
  if (before === 'a' && earlier !== 'jusqu') return true
  const follows = tokens[end]?.text === 'a' && tokens[end + 1]?.kind === 'digits'
  return follows && /^h(?:eures?)?$/.test(tokens[end + 2]?.text ?? '')
}
