import { isGroup, isWords, type PlainTerms } from '#core/compose/merge-terms.ts'
import type { Words } from '#core/locale/locale.ts'
import { coverShape } from '#core/contract/cover-shape.ts'
import { type PreviewWords, labelOf } from '#core/contract/preview/preview-words.ts'
import { readableDefault } from '#core/contract/preview/readable-value.ts'
import { inBoth } from './in-both.ts'

/** A term that a template or a package decides, and its value in words. */
export type PresetRow = { readonly path: string; readonly label: Words; readonly value: Words }

/** Every decided term, in the order in which it is written. */
export function presetRows(terms: PlainTerms, words: PreviewWords): PresetRow[] {
  return leavesOf(terms, '').map(([path, raw]) => presetRow(path, raw, words))
}

/** One term with its value as an author writes it. */
export function presetRow(path: string, raw: unknown, words: PreviewWords): PresetRow {
  return {
    path,
    label: inBoth((language) => labelOf(path, language, words)),
    value: inBoth((language) => readableDefault(path, raw, language, words.codes)),
  }
}

function leavesOf(value: unknown, path: string): [path: string, raw: unknown][] {
  const isInner = isGroup(value) && !isWords(value) && coverShape(path)?.kind === undefined
  if (path && !isInner) return [[path, value]]
  return Object.entries(value as PlainTerms).flatMap(([key, inner]) =>
    leavesOf(inner, path ? `${path}.${key}` : key),
  )
}
