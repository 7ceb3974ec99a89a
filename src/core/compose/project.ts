import * as z from 'zod'
import { listOf, localText, text } from '#core/terms/kinds.ts'

/**
 * `content/projects/<slug>.yaml`: work that one or several contracts belong to. The project names its contracts, so
 * that a signed text never changes for it.
 */
export const projectSchema = z.strictObject({
  name: localText(120),
  /** A party of `content/parties`. */
  client: text(60),
  /** Ids of contracts; a contract may belong to several projects. */
  contracts: listOf(text(60)).prefault([]),
  purpose: localText(600).nullable().default(null),
  /** Where the work is planned: a board, a folder. */
  link: z
    .url({ protocol: /^https$/ })
    .nullable()
    .default(null),
})

/** A project that was read and checked. */
export type Project = z.output<typeof projectSchema> & {
  readonly slug: string
  readonly path: string
}
