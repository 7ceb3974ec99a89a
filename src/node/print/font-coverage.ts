import { type FontFacts, isAskedFor, readFontFile } from './font-file.ts'
import { type FontFace, printFonts } from './print-fonts.ts'

/** A character that no font of the contract can draw. */
export type MissingCharacter = {
  readonly character: string
  /** `U+2116` */
  readonly codePoint: string
  /** The words around its first place in the text, itself among them. */
  readonly around: string
}

/**
 * What the embedded fonts can draw, read from the fonts themselves in every weight and style. A
 * file is read when a text first needs its characters.
 */
export class FontCoverage {
  readonly #files = new Map<string, Promise<FontFacts>>()
  readonly #drawn = new Map<string, Promise<boolean>>()

  /**
   * Which characters of a text the fonts lack: the browser would draw them with a font of the
   * machine, or not at all.
   * @param family the family the text is set in
   */
  async missing(text: string, family: string): Promise<MissingCharacter[]> {
    const missing: MissingCharacter[] = []
    for (const character of charactersIn(text)) {
      if (SPACES.test(character) || (await this.#draws(family, character))) continue
      const hex = codeOf(character).toString(16).toUpperCase().padStart(4, '0')
      missing.push({ character, codePoint: `U+${hex}`, around: wordsAround(text, character) })
    }
    return missing
  }

  /** Names of all fonts of the contract, as a PDF tells them: `SourceSerif4-Bold`. */
  async names(): Promise<ReadonlySet<string>> {
    const faces = printFonts.filter((face) => face.subset === 'latin')
    const files = await Promise.all(faces.map((face) => this.#file(face)))
    return new Set(files.map((file) => file.postScriptName))
  }

  #draws(family: string, character: string): Promise<boolean> {
    const key = `${family} ${character}`
    const known = this.#drawn.get(key) ?? this.#isInEveryStyle(family, codeOf(character))
    this.#drawn.set(key, known)
    return known
  }

  async #isInEveryStyle(family: string, code: number): Promise<boolean> {
    const faces = printFonts.filter((face) => face.family === family)
    const asked = faces.filter((face) => isAskedFor(face.unicodeRange, code))
    const files = await Promise.all(asked.map((face) => this.#file(face)))
    const drawing = asked.filter((_, index) => files[index]?.characters.has(code))
    return new Set(drawing.map(styleOf)).size === new Set(faces.map(styleOf)).size
  }

  #file(face: FontFace): Promise<FontFacts> {
    const known = this.#files.get(face.name) ?? readFontFile(face)
    this.#files.set(face.name, known)
    return known
  }
}

// The browser draws the no-break spaces from the fonts' ordinary space.
const SPACES = /[\n \u00a0\u202f]/u

/** Every character of a text once; by units first, since texts are long and mostly plain. */
function charactersIn(text: string): Iterable<string> {
  const seen = new Uint8Array(0x10000)
  for (let index = 0; index < text.length; index += 1) seen[text.charCodeAt(index)] = 1
  if (seen.subarray(0xd800, 0xe000).includes(1)) return new Set(text)
  const characters: string[] = []
  for (let unit = seen.indexOf(1); unit >= 0; unit = seen.indexOf(1, unit + 1)) {
    characters.push(String.fromCharCode(unit))
  }
  return characters
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}

function styleOf(face: FontFace): string {
  return `${face.weight} ${face.style}`
}

const REACH = 40

function wordsAround(text: string, character: string): string {
  const at = text.indexOf(character)
  const from = Math.max(0, at - REACH)
  const to = Math.min(text.length, at + REACH)
  const before = from > 0 ? text.slice(from, at).replace(/^\S*\s/u, '') : text.slice(0, at)
  const after = to < text.length ? text.slice(at, to).replace(/\s\S*$/u, '') : text.slice(at)
  return `${before}${after}`.replace(/\s+/gu, ' ').trim()
}
