/**
 * The next free id in the manner of the samples: country, letters of the template, number.
 * Numbers run through all contracts, so that the highest one tells how many were written.
 */
export function nextId(taken: readonly string[], law: string, code: string): string {
  const country = law === 'CA-QC' ? 'QC' : law.slice(0, 2)
  const numbers = taken.map((id) => Number(/^[A-Z]{2}-[A-Z]{3}-(\d{4,})/.exec(id)?.[1] ?? 0))
  const number = Math.max(0, ...numbers) + 1
  return `${country}-${code}-${String(number).padStart(4, '0')}`
}

/** An id is a folder name on every system: letters, digits, hyphens. */
export function isContractId(id: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,58}[A-Za-z0-9]$/.test(id)
}
