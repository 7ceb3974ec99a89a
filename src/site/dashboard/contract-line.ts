import type { House } from '#core/life/sheet/day-of.ts'
import type { LifeSheet } from '#core/life/sheet/life-sheet.ts'
import type { Words } from '#core/locale/locale.ts'

/** What the dashboard needs to know of a contract, for whatever day and in both languages. */
export type ContractLine = {
  readonly id: string
  readonly version: string
  readonly title: Words
  readonly client: PartyName
  readonly provider: PartyName
  /** Slugs of the projects it belongs to. */
  readonly projects: readonly string[]
  readonly life: LifeSheet
}

/** A party's name, and the slug of its page where it has one. */
export type PartyName = { readonly name: string; readonly slug: string | null }

/** What the dashboard's script loads: all that the page was made from. */
export type DashboardData = {
  readonly schema: 'clausier-lives/1'
  readonly house: House
  readonly contracts: readonly ContractLine[]
  /** Names of the projects, by slug. */
  readonly projects: Readonly<Record<string, Words>>
}
