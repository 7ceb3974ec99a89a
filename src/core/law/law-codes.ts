/** Jurisdictions a contract can be governed by. A rule for `US` also holds for `US-NY` (spec 2.1). */
export const lawCodes = [
  'FR',
  'BE',
  'CH',
  'CA',
  'CA-QC',
  'GB',
  'US',
  'US-CA',
  'US-NY',
  'US-IL',
] as const
export type LawCode = (typeof lawCodes)[number]

/** True when a provision for `code` applies under the governing law: `US` covers `US-NY`, not the reverse. */
export function lawCovers(code: string, governing: string): boolean {
  return governing === code || governing.startsWith(`${code}-`)
}

/** The most specific entry of a table by law: `CA-QC` before `CA`. */
export function underLaw<Entry>(
  table: Partial<Record<string, Entry>>,
  governing: string,
): Entry | undefined {
  return table[governing] ?? table[governing.slice(0, 2)]
}
