import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FontCoverage } from './font-coverage.ts'
import { isAskedFor, readFontFile } from './font-file.ts'
import { fontFaceCss, printFonts } from './print-fonts.ts'

const coverage = new FontCoverage()
const serif = 'Source Serif 4'

describe('the print fonts', () => {
  test('are there: two families, three weights, two styles, every subset', () => {
    expect(printFonts.filter((face) => !existsSync(face.path))).toEqual([])
    const subsets = new Set(
      printFonts.filter((face) => face.family === serif).map((face) => face.subset),
    )
    expect([...subsets]).toEqual(
      expect.arrayContaining(['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese']),
    )
    expect(printFonts.filter((face) => face.subset === 'latin')).toHaveLength(12)
  })

  test('have one name in all their subsets, so a PDF can be checked by name', async () => {
    const names = await coverage.names()
    const all = await Promise.all(printFonts.map(readFontFile))
    expect(all.map((file) => file.postScriptName).filter((name) => !names.has(name))).toEqual([])
  })

  test('become one rule a file', () => {
    const css = fontFaceCss('/fonts/')
    expect(css.match(/@font-face/gu)).toHaveLength(printFonts.length)
    expect(css).toContain('url("/fonts/source-serif-4-latin-ext-600-italic.woff2")')
    expect(css).toContain('unicode-range:U+0000-00FF,')
  })
})

describe('FontCoverage', () => {
  test.each([
    [
      'French',
      'Cœur, Œuvre, façon, où, «\u202fçà\u202f», 1\u202f800,00\u00a0€, l’été – « Noël » — n°\u00a03…',
    ],
    ['European names', 'Łukasz Šťastný, Ñandú, Åse Øvergård, Þór, Győző, Ağaoğlu, ẞ, Țepeș'],
    ['Greek', 'Παπαδόπουλος'],
    ['Cyrillic', 'Достоевский, Київ, Ґалаґан'],
    ['Vietnamese', 'Nguyễn Thị Ánh Tuyết, Đặng'],
    ['signs', '§ ¶ † © ® ™ ½ × − % £ $ ₤ ¿ ¡ “ ” ‘ ’'],
  ])('draws %s', async (_name, text) => {
    expect(await coverage.missing(text, serif)).toEqual([])
  })

  test('names a missing character, its code point and the words around it', async () => {
    const text = `${'Le Prestataire remet le livrable au Client. '.repeat(3)}Le bon de commande \u2011 s'il existe \u2011 est joint au contrat de services.`
    expect(await coverage.missing(text, serif)).toEqual([
      {
        character: '\u2011',
        codePoint: 'U+2011',
        around:
          "livrable au Client. Le bon de commande \u2011 s'il existe \u2011 est joint au contrat de",
      },
    ])
  })

  test.each(['日', '✓', '😀', '→'])('refuses %s', async (character) => {
    expect(await coverage.missing(`a ${character} b`, serif)).toMatchObject([
      { character, around: `a ${character} b` },
    ])
  })
})

test('isAskedFor reads ranges and single characters', () => {
  expect(isAskedFor('U+0000-00FF, U+2116', 0xe9)).toBe(true)
  expect(isAskedFor('U+0000-00FF, U+2116', 0x2116)).toBe(true)
  expect(isAskedFor('U+0000-00FF, U+2116', 0x100)).toBe(false)
})
