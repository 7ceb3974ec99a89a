import type { Contract } from '#core/contract/contract.ts'
import type { Section } from '#core/contract/document.ts'
import { type Library, findClause } from '#core/contract/library.ts'
import type { Language } from '#core/locale/locale.ts'
import type { ContentsEntry, ContentsPart } from '#site/archive/contract-view.ts'
import { wordsIn } from '#site/words/words.ts'
import { typeset } from './typeset.ts'

/** Contents of each language's text. Neighbours of one clause family stand under its name. */
export function contentsOf(
  contract: Contract,
  library: Library,
  language: Language,
): ContentsPart[] {
  const several = contract.parts.length > 1
  return contract.parts.map((part) => {
    const type = typeset(part.language)
    const groups: { name: string; entries: ContentsEntry[] }[] = []
    for (const section of part.sections) {
      const name = groupName(section, library, language)
      if (groups.at(-1)?.name !== name) groups.push({ name, entries: [] })
      groups.at(-1)?.entries.push({
        number: section.number,
        title: type(section.title),
        anchor: several ? `${part.language}-${section.id}` : section.id,
      })
    }
    return { language: part.language, groups }
  })
}

function groupName(section: Section, library: Library, language: Language): string {
  const words = wordsIn(language)
  if (section.kind === 'signatures') return words.signatures
  if (section.kind === 'annex') return words.annexes
  const clause = section.clause && findClause(library, section.clause.id, section.clause.version)
  return clause ? words[`family.${clause.meta.family}`] : words.specialTerms
}
