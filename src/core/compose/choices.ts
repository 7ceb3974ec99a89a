import type { Library, PartyFile } from '#core/contract/library.ts'
import type { LawCode } from '#core/law/law-codes.ts'
import type { PlainTerms } from './merge-terms.ts'
import type { Package } from './package.ts'
import type { Settings } from './settings.ts'
import type { RoleId, Template } from './template.ts'

export type Languages = 'fr' | 'en' | 'fr+en'

/** What an author decides when a contract is written. */
export type Choices = {
  readonly id: string
  readonly template: Template
  readonly pack?: Package
  readonly role?: RoleId
  /** Slugs of party files. */
  readonly provider: string
  readonly client: string
  readonly law: LawCode
  readonly language: Languages
  readonly start?: string
  readonly end?: string
  readonly price?: string
  /** Terms set one by one: they win over everything else. */
  readonly set: PlainTerms
}

/** What a contract is written from. `parties` may hold a client whose file is not written yet. */
export type Shelf = { readonly library: Library; readonly settings: Settings }

/** A library that also knows a party whose file is about to be written. */
export function withParty(library: Library, party: PartyFile): Library {
  return { ...library, parties: new Map(library.parties).set(party.slug, party) }
}
