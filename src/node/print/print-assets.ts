import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fontFaceCss, printFonts } from './print-fonts.ts'

/** A file the printing browser may ask for. */
export type PrintAsset = { readonly type: string; readonly body: Buffer }

/** Every file a printed document may use, by its path; nothing else is served. */
export type PrintAssets = {
  readonly stylesheets: readonly string[]
  /** The same, and what only a paper with signatures needs. */
  readonly signedStylesheets: readonly string[]
  /** For a comparison of two texts. */
  readonly redlineStylesheets: readonly string[]
  readonly files: ReadonlyMap<string, PrintAsset>
  /** Changes when any of the files does. */
  readonly digest: string
}

/** Reads the style sheets and the fonts of printed documents. */
export async function readPrintAssets(): Promise<PrintAssets> {
  const [sheet, page, signed, redline, ...fonts] = await Promise.all([
    readFile(new URL('sheet.css', import.meta.url)),
    readFile(new URL('page.css', import.meta.url)),
    readFile(new URL('signed.css', import.meta.url)),
    readFile(new URL('redline.css', import.meta.url)),
    ...printFonts.map((face) => readFile(face.path)),
  ])
  const css = new Map([
    ['/fonts.css', Buffer.from(fontFaceCss('/fonts/'))],
    ['/sheet.css', sheet],
    ['/page.css', page],
    [SIGNED, signed],
    [REDLINE, redline],
  ])
  const files = new Map<string, PrintAsset>([
    ...Array.from(
      css,
      ([path, body]) => [path, { type: 'text/css; charset=utf-8', body }] as const,
    ),
    ...fonts.map(
      (body, index) => [`/fonts/${printFonts[index]?.name}`, { type: 'font/woff2', body }] as const,
    ),
  ])
  const stylesheets = [...css.keys()].filter((path) => path !== SIGNED && path !== REDLINE)
  return {
    stylesheets,
    signedStylesheets: [...stylesheets, SIGNED],
    redlineStylesheets: [...stylesheets, REDLINE],
    files,
    digest: digestOf(files),
  }
}

const SIGNED = '/signed.css'
const REDLINE = '/redline.css'

function digestOf(files: ReadonlyMap<string, PrintAsset>): string {
  const hash = createHash('sha256')
  for (const [path, { body }] of files) hash.update(`${path}\0${body.length}\0`).update(body)
  return hash.digest('hex')
}
