import type { Contract } from '#core/contract/contract.ts'

/**
 * A contract's HTML with its margin notes, one behind the heading of each section but the signatures.
 * The text of a contract is escaped, so that its headings cannot be imitated by what it says.
 * @throws when the HTML has not the headings that the contract has, which should not happen
 */
export function annotatedSheet(contract: Contract, html: string, notes: readonly string[]): string {
  const several = contract.parts.length > 1
  const pieces: string[] = []
  let from = 0
  let next = 0
  for (const part of contract.parts) {
    for (const section of part.sections) {
      if (section.kind === 'signatures') continue
      const anchor = several ? `${part.language}-${section.id}` : section.id
      const heading = html.indexOf(`<h2 id="${anchor}-title">`, from)
      const end = html.indexOf('</h2>', heading) + '</h2>'.length
      if (heading === -1 || end < heading)
        throw new Error(`the sheet of ${contract.id} has no heading "${anchor}"`)
      pieces.push(html.slice(from, end), notes[next++] ?? '')
      from = end
    }
  }
  return [...pieces, html.slice(from)].join('')
}
