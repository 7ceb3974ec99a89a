/** A percentage as a decimal string: `1.5` means 1.5 %. Four decimals at most (spec 2.1). */
export type Percent = { readonly kind: 'percent'; readonly value: string }

const written = /^\d{1,3}(?:\.\d{1,4})?$/

/** Reads `1.5` or the number 1.5. Gives `undefined` when it is not a percentage. */
export function parsePercent(input: string | number): Percent | undefined {
  const text = String(input).trim()
  if (!written.test(text)) return undefined
  return { kind: 'percent', value: trimZeros(text.replace(/^0+(?=\d)/, '')) }
}

/** Multiplies by a whole number without floating error: 1.5 × 12 = 18. */
export function timesPercent(percent: Percent, factor: number): Percent {
  const scaled = Math.round(Number(percent.value) * 10_000) * factor
  return { kind: 'percent', value: trimZeros((scaled / 10_000).toFixed(4)) }
}

/** What is left to 100 %. */
export function restOfPercent(percent: Percent): Percent {
  const scaled = 1_000_000 - Math.round(Number(percent.value) * 10_000)
  return { kind: 'percent', value: trimZeros((scaled / 10_000).toFixed(4)) }
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
