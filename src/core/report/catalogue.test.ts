import { expect, test } from 'vitest'
import { type CatalogueSlug, catalogue } from './catalogue.ts'
import type { CatalogueText } from './catalogue-entry.ts'

/** Fills every blank with its own name. */
const named = new Proxy({}, { get: (_, name) => `‹${String(name)}›` }) as Record<string, string>

test.each(Object.keys(catalogue) as CatalogueSlug[])(
  '%s says in both languages what is wrong and what to do',
  (slug) => {
    const { text, expected, remedy }: CatalogueText = catalogue[slug](named)
    for (const words of [text, remedy, ...(expected ? [expected] : [])])
      for (const said of [words.fr, words.en]) {
        expect(said.trim()).not.toBe('')
        expect(said).not.toMatch(/undefined| {2}/)
      }
  },
)

test.each(Object.keys(catalogue) as CatalogueSlug[])(
  '%s fills the same blanks in both languages',
  (slug) => {
    const { text, expected, remedy }: CatalogueText = catalogue[slug](named)
    const blanks = (words: string) => [...new Set(words.match(/‹\w+›/g))].sort()
    for (const { fr, en } of [text, remedy, ...(expected ? [expected] : [])])
      expect(blanks(en).map((blank) => blank.replace('En›', '›'))).toEqual(blanks(fr))
  },
)
