import type { Language } from '#core/locale/locale.ts'

/** A section of a text: its language and its anchor in that language's text. */
export type SectionPlace = { readonly language: Language; readonly id: string }

/**
 * Names of bookmarks for the sections of a text, in their order. Word keeps letters, digits and underscores and at most 40
 * characters; a name that begins with an underscore is hidden from its users and survives their editing.
 */
export function bookmarkNames(places: readonly SectionPlace[]): string[] {
  const taken = new Set<string>()
  return places.map(({ language, id }) => {
    const plain = `_cl_${language}_${id.replace(/[^A-Za-z0-9]/gu, '_')}`
    let name = plain.slice(0, longest)
    for (let count = 2; taken.has(name); count++) name = `${plain.slice(0, longest - 4)}_${count}`
    taken.add(name)
    return name
  })
}

const longest = 40
