import type { Found } from './found.ts'
import { periodAt } from './read-unit.ts'
import type { Token } from './tokens.ts'

/** `1,5 %`, `1.5 per cent`, each perhaps with `par mois`. */
export function percentAfter(
  tokens: readonly Token[],
  at: number,
  value: number,
): Found | undefined {
  const [first, second] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '']
  const isTwoWords = (first === 'pour' || first === 'per') && second === 'cent'
  if (!isTwoWords && !/^(?:%|percent|pourcent|pourcents)$/.test(first)) return undefined
  const length = isTwoWords ? 2 : 1
  const per = periodAt(tokens, at + length)
  return {
    length: length + (per?.length ?? 0),
    measure: {
      kind: 'percent',
      value: value < 1000 ? value : decimalOf(tokens[at - 1], value),
      ...(per && { per: per.period }),
    },
  }
}

/** No percentage has thousands: the point of « 7.125 % » is a decimal mark in French too. */
function decimalOf(token: Token | undefined, value: number): number {
  const decimal = Number(token?.text)
  return decimal < 1000 ? decimal : value
}
