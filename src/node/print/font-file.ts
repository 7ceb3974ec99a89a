import { readFile } from 'node:fs/promises'
import type { FontFace } from './print-fonts.ts'

/** What a font file says about itself. */
export type FontFacts = {
  /** As a PDF tells it: `SourceSerif4-Bold`. */
  readonly postScriptName: string
  /** Code points it can draw. */
  readonly characters: ReadonlySet<number>
}

/** Reads a font file's name and its map of characters. */
export async function readFontFile(face: FontFace): Promise<FontFacts> {
  const { create } = await import('fontkitten')
  const font = create(await readFile(face.path))
  if (font.isCollection) throw new Error(`${face.name} should hold one font`)
  return { postScriptName: font.postscriptName, characters: new Set(font.characterSet) }
}

/** True when a style sheet's `unicode-range` asks this file for a character. */
export function isAskedFor(unicodeRange: string, code: number): boolean {
  return unicodeRange.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace('U+', '').split('-')
    return Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16)
  })
}
