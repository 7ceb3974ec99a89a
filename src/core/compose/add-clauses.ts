import type { Library } from '#core/contract/library.ts'
import { newestReleased } from './newest-released.ts'
import type { Role } from './roles.ts'

/** The text with the clauses of a role, each at its newest released version, where they are missing. */
export function addClauses(body: string, { clauses }: Role, library: Library): string {
  return clauses.reduce((text, { id, after }) => {
    const version = newestReleased(library, id)
    if (!version || lineOf(text, id) !== undefined) return text
    const lines = text.split('\n')
    const before = after.map((other) => lineOf(text, other)).find((line) => line !== undefined)
    const end = lines.findIndex((line) => line.startsWith('<Signatures'))
    lines.splice(
      before === undefined ? Math.max(end, 0) : before + 1,
      0,
      `<Clause id="${id}" version="${version}" />`,
    )
    return lines.join('\n')
  }, body)
}

function lineOf(text: string, id: string): number | undefined {
  const line = text
    .split('\n')
    .findIndex((candidate) => candidate.startsWith('<') && candidate.includes(` id="${id}"`))
  return line === -1 ? undefined : line
}
