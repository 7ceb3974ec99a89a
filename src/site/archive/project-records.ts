import * as z from 'zod'
import type { Project } from '#core/compose/project.ts'
import type { House } from '#core/life/sheet/day-of.ts'
import { type Language, languages } from '#core/locale/locale.ts'
import type { LocalWords } from '#core/terms/kinds.ts'
import { typeset } from './view/typeset.ts'

const words = z.object({ fr: z.string(), en: z.string() })

/** A project, as its page shows it. */
export const projectRecord = z.object({
  slug: z.string(),
  name: words,
  /** Slug of the client's party file. */
  client: z.string(),
  contracts: z.array(z.string()),
  purpose: words.nullable(),
  /** Where the work is planned. */
  link: z.string().nullable(),
})
export type ProjectRecord = z.output<typeof projectRecord>

/** What the house decides for all its contracts, and the day that the site is made for. */
export const houseRecord = z.object({
  house: z.custom<House>(),
  /** The day that was asked for; `null`: the day of `now` in each contract's own zone. */
  today: z.string().nullable(),
  /** When the site was made, ISO with offset. */
  now: z.string(),
})
export type HouseRecord = z.output<typeof houseRecord>

/** The projects of a repository, in the order given. */
export function projectRecords(projects: readonly Project[]): ProjectRecord[] {
  return projects.map(({ slug, name, client, contracts, purpose, link }) => ({
    slug,
    name: inBoth(name),
    client,
    contracts: [...contracts],
    purpose: purpose && inBoth(purpose),
    link,
  }))
}

/** Words written in one language only serve for both. */
function inBoth(said: LocalWords): { fr: string; en: string } {
  const [fr, en] = languages.map((language) => typeset(language)(wordsOf(said, language)))
  return { fr: fr ?? '', en: en ?? '' }
}

function wordsOf({ any, fr, en }: LocalWords, language: Language): string {
  return any ?? (language === 'fr' ? (fr ?? en) : (en ?? fr)) ?? ''
}
