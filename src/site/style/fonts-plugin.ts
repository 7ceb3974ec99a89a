import { printFonts } from '#node/print/print-fonts.ts'
import type { AstroConfig } from 'astro'

const virtual = 'virtual:fonts.css'
const resolved = `\0${virtual}`

/**
 * The style sheet `virtual:fonts.css`: the faces that contracts are printed with, so that page and PDF agree.
 * Vite copies the font files and gives them their hashed names.
 */
export function fontsPlugin(): VitePlugin {
  return {
    name: 'clausier-fonts',
    resolveId: (id) => (id === virtual ? resolved : undefined),
    load: (id) => (id === resolved ? faces() : undefined),
  }
}

function faces(): string {
  return printFonts
    .filter(
      ({ weight, family, style }) =>
        weight < 700 && !(family === 'Source Sans 3' && style === 'italic'),
    )
    .map(
      ({ family, weight, style, path, unicodeRange }) =>
        `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:swap;` +
        `src:url("${path}") format("woff2");unicode-range:${unicodeRange}}`,
    )
    .join('\n')
}

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroConfig['vite']['plugins']>[number]>,
  { name: string }
>
