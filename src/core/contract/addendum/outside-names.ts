import type { Part } from '#core/contract/document.ts'
import { referenceTo } from '#core/contract/number.ts'

/** How an addendum's text calls the sections of the contract it changes, by their id: `article 12 du Contrat`. */
export function outsideNames(part: Part | undefined): ReadonlyMap<string, string> {
  const named = (part?.sections ?? []).filter(({ kind }) => kind !== 'signatures')
  return new Map(
    named.map((section) => {
      const label = section.number.replace(/^Ann?exe? |\.$/g, '')
      const name = referenceTo(section, label, part?.locale ?? 'en-GB')
      return [
        section.id,
        part?.language === 'fr' ? `${name} du Contrat` : `${name} of the Agreement`,
      ]
    }),
  )
}
