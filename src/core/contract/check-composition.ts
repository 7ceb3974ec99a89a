import { closest } from '#core/report/did-you-mean.ts'
import { type Place, fileStart } from '#core/report/message.ts'
import type { Report } from '#core/report/report.ts'
import { checkAskedClauses } from './asked-clauses.ts'
import type { Content, ContentBlock } from './content.ts'
import type { Part } from './document.ts'
import { type Clause, type Library, clauseIds, findClause } from './library.ts'

/** A clause where a contract uses it. */
export type Use = {
  readonly clause: Clause
  readonly role: 'article' | 'annex'
  readonly place: Place
}

/** The clauses of a contract, and whether all it names could be found. */
export type Composition = {
  readonly uses: readonly Use[]
  readonly named: ReadonlySet<string>
  readonly complete: boolean
}

/**
 * Finds the clauses a contract uses. Reports unknown ids and versions, also in conditions, doubles, and a missing
 * signature block.
 */
export function checkComposition(content: Content, library: Library, report: Report): Composition {
  const uses: Use[] = []
  const named = new Set<string>()
  for (const block of flat(content)) {
    if (block.type !== 'use') continue
    const { id, version, role, place } = block
    named.add(id)
    const clause = findClause(library, id, version)
    if (!clause) reportUnknown(id, version, place, library, report)
    else if (uses.some((use) => use.clause.meta.id === id))
      report.add('clause-twice', place, { id })
    else if ((clause.meta.kind === 'annex') !== (role === 'annex'))
      report.add('component-misplaced', place, {
        name: role === 'annex' ? 'Annex' : 'Clause',
        where: `id="${id}"`,
      })
    else uses.push({ clause, role, place })
  }
  const signatures = flat(content).filter(
    (block) => block.type === 'panel' && block.name === 'Signatures',
  )
  checkAskedClauses(content, clauseIds(library), report)
  checkHeadings(content, report)
  if (signatures.length === 0) reportUnsigned(content, report)
  for (const second of signatures.slice(1))
    report.add('clause-twice', second.place, { id: 'Signatures' })
  return { uses, named, complete: uses.length === named.size }
}

/** Special terms stand under a heading of their own. */
function checkHeadings(content: Content, report: Report): void {
  let isUnderHeading = false
  for (const { type, place } of flat(content)) {
    if (type === 'heading' || type === 'use' || type === 'panel')
      isUnderHeading = type === 'heading'
    else if (type !== 'when' && type !== 'allow' && !isUnderHeading)
      report.add('special-terms-loose', place)
  }
}

/** A signature block under a condition must be there in every language. */
export function checkSignatures(parts: readonly Part[], content: Content, report: Report): void {
  if (!parts.every(({ sections }) => sections.some(({ kind }) => kind === 'signatures')))
    reportUnsigned(content, report)
}

function reportUnsigned(content: Content, report: Report): void {
  report.add('signatures-missing', content.at(-1)?.place ?? fileStart)
}

function reportUnknown(
  id: string,
  version: string,
  place: Place,
  library: Library,
  report: Report,
): void {
  const versions = library.clauses.get(id)
  if (library.broken.has(`${id}@${version}`)) report.add('clause-broken', place, { id, version })
  else if (versions)
    report.add('clause-version-unknown', place, {
      id,
      version,
      known: [...versions.keys()].join(', '),
    })
  else report.add('clause-unknown', place, { id, guess: closest(id, library.clauses.keys()) })
}

/** Blocks with the insides of `<When>`: a clause may stand under a condition. */
function flat(content: Content): ContentBlock[] {
  return content.flatMap((block) =>
    block.type === 'when' ? [block, ...flat(block.blocks)] : [block],
  )
}
