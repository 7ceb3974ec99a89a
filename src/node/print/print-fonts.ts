import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One font file: a style of a family, for some of its characters. */
export type FontFace = {
  readonly family: string
  readonly weight: number
  readonly style: 'normal' | 'italic'
  /** `latin-ext` */
  readonly subset: string
  /** The characters it is asked for, as in CSS: `U+0100-02BA,U+02BD`. */
  readonly unicodeRange: string
  /** Unique name of the file: `source-serif-4-latin-400-normal.woff2`. */
  readonly name: string
  /** Where it is on this machine. */
  readonly path: string
}

/** Serif for the text of a contract, sans for what stands around it. */
const packages = ['source-serif-4', 'source-sans-3']
const weights = [400, 600, 700]
const styles = ['normal', 'italic'] as const

/**
 * Every font file a printed contract may use, with all the subsets its package has. They are static
 * files: variable ones become nameless Type 3 fonts in the PDF.
 */
export const printFonts: readonly FontFace[] = packages.flatMap(facesOf)

/** `@font-face` rules for the fonts, whose files are found under `base`. */
export function fontFaceCss(base: string): string {
  return printFonts
    .map(
      (face) =>
        `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};` +
        `font-display:block;src:url("${base}${face.name}") format("woff2");unicode-range:${face.unicodeRange}}`,
    )
    .join('\n')
}

function facesOf(name: string): FontFace[] {
  const { family, subsets } = packageFile<Metadata>(name, 'metadata.json')
  const ranges = packageFile<Record<string, string>>(name, 'unicode.json')
  const folder = new URL('files/', import.meta.resolve(`@fontsource/${name}/metadata.json`))
  return subsets.flatMap((subset) =>
    weights.flatMap((weight) =>
      styles.map((style): FontFace => {
        const file = `${name}-${subset}-${weight}-${style}.woff2`
        const unicodeRange = ranges[subset] ?? ''
        return {
          family,
          weight,
          style,
          subset,
          unicodeRange,
          name: file,
          path: fileURLToPath(new URL(file, folder)),
        }
      }),
    ),
  )
}

type Metadata = { readonly family: string; readonly subsets: readonly string[] }

function packageFile<T>(name: string, file: string): T {
  return JSON.parse(
    readFileSync(new URL(import.meta.resolve(`@fontsource/${name}/${file}`)), 'utf8'),
  ) as T
}
