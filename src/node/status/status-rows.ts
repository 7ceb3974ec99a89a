import type { Project } from '#core/compose/project.ts'
import type { Library } from '#core/contract/library.ts'
import { termAt } from '#core/contract/terms.ts'
import {
  type Deadline,
  type DeadlineStatus,
  deadlineStatus,
} from '#core/life/deadlines/deadline.ts'
import { nextDeadline } from '#core/life/deadlines/next-deadline.ts'
import { type Price, priceOf } from '#core/life/price.ts'
import { type LifeLabel, labelOf } from '#core/life/state/label.ts'
import type { WordlessToday } from '#node/records/today-of.ts'

/** One contract as `status` shows it. */
export type StatusRow = {
  readonly today: WordlessToday
  readonly id: string
  readonly client: { readonly slug?: string; readonly name: string }
  readonly projects: readonly string[]
  readonly label: LifeLabel
  readonly next?: { readonly deadline: Deadline; readonly status: DeadlineStatus }
  readonly price?: Price
}

/** A row for each contract, in the order given. */
export function statusRows(
  todays: readonly WordlessToday[],
  library: Library,
  projects: readonly Project[],
): StatusRow[] {
  const slugs = slugsByName(library)
  return todays.map((today) => {
    const { id } = today.life.facts
    const deadline = nextDeadline(today.deadlines, today.today)
    const price = priceOf(today.terms)
    return {
      today,
      id,
      client: clientOf(today, slugs),
      projects: projects.filter(({ contracts }) => contracts.includes(id)).map(({ slug }) => slug),
      label: labelOf(today.state),
      ...(deadline && { next: { deadline, status: deadlineStatus(deadline, today.today) } }),
      ...(price && { price }),
    }
  })
}

/** The party files by the name they give, so that thousands of contracts need not each look through all of them. */
function slugsByName({ parties }: Library): ReadonlyMap<unknown, string> {
  const files = [...parties.values()].toReversed()
  return new Map(files.map(({ value, slug }) => [value['legalName'], slug]))
}

/** The client's name, and the party file that has it. */
function clientOf(
  { life }: WordlessToday,
  slugs: ReadonlyMap<unknown, string>,
): StatusRow['client'] {
  const name = String(termAt(life.entry.contract.terms, 'parties.client.legalName') ?? '')
  const slug = slugs.get(name)
  return { name, ...(slug !== undefined && { slug }) }
}
