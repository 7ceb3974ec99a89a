import type { Part, Section } from '#core/contract/document.ts'
import type { Language } from '#core/locale/locale.ts'
import { align } from './align.ts'
import { changeOfAll, changeOfRuns, changesIn } from './change-of.ts'
import { compareSections } from './compare-sections.ts'
import { compareStrings } from './compare-words.ts'
import type { MarkedPart } from './marked.ts'

/** The texts of two contracts, language by language. */
export function compareParts(before: readonly Part[], after: readonly Part[]): MarkedPart[] {
  const known = (part: Part) => ({ value: part, key: part.language, text: '' })
  return align(before.map(known), after.map(known), () => 'never').map((pair) =>
    comparePair(pair.before, pair.after),
  )
}

function comparePair(before: Part | undefined, after: Part | undefined): MarkedPart {
  const language: Language = after?.language ?? before?.language ?? 'en'
  const title = compareStrings(before?.title ?? '', after?.title ?? '', language)
  const reference = compareStrings(before?.reference ?? '', after?.reference ?? '', language)
  const sections = compareSections(sectionsOf(before), sectionsOf(after), language)
  const inside = [changeOfRuns([...title, ...reference]), ...changesIn(sections)]
  return {
    change: !before ? 'inserted' : !after ? 'deleted' : changeOfAll(inside),
    language,
    locale: after?.locale ?? before?.locale ?? (language === 'fr' ? 'fr-FR' : 'en-GB'),
    title,
    reference,
    sections,
  }
}

function sectionsOf(part: Part | undefined): readonly Section[] {
  return part?.sections ?? []
}
