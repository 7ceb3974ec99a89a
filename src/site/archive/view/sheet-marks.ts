import type { Contract } from '#core/contract/contract.ts'

/**
 * Where margin notes go into a contract's HTML: behind the heading of each section but the signatures, in order.
 * The text of a contract is escaped, so that its headings cannot be imitated by what it says.
 * @throws when the HTML has not the headings that the contract has, which should not happen
 */
export function sheetMarks(contract: Contract, html: string): number[] {
  const several = contract.parts.length > 1
  let from = 0
  return contract.parts.flatMap((part) =>
    part.sections.flatMap((section) => {
      const anchor = several ? `${part.language}-${section.id}` : section.id
      const heading = html.indexOf(`<h2 id="${anchor}-title">`, from)
      const end = html.indexOf('</h2>', heading)
      if (heading === -1 || end === -1) throw new Error(`the sheet of ${contract.id} has no heading "${anchor}"`)
      from = end + '</h2>'.length
      return section.kind === 'signatures' ? [] : [from]
    }),
  )
}
