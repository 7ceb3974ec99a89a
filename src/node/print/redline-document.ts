import { readFile } from 'node:fs/promises'
import type { Contract } from '#core/contract/contract.ts'
import { termAt } from '#core/contract/terms.ts'
import type { Unchanged } from '#core/change/redline/redline-html.ts'
import { redlinePage } from '#core/change/redline/redline-page.ts'
import type { RedlineSides } from '#core/change/redline/redline-sides.ts'
import type { Redline } from '#core/change/redline/redline.ts'
import { redlineWords } from '#core/change/redline/redline-words.ts'
import { type Language, paperOf } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { cssString } from './css-string.ts'
import { printWords } from './print-words.ts'

/**
 * A redline as one HTML file that needs nothing else: to keep, to attach to a message, to open without a network.
 * Unchanged articles are folded, or shown.
 */
export async function redlineFile(
  found: Redline,
  sides: RedlineSides,
  language: Language,
  unchanged: Unchanged,
): Promise<string> {
  const names = ['sheet.css', 'redline.css', 'redline-file.css']
  const sheets = await Promise.all(
    names.map((name) => readFile(new URL(name, import.meta.url), 'utf8')),
  )
  return documentOf(
    found,
    language,
    `<style>\n${sheets.join('\n')}\n</style>`,
    redlinePage(found, sides, language, unchanged),
  )
}

/** A redline as the HTML document that is printed. The same redline gives the same characters. */
export function redlinePrint(
  found: Redline,
  sides: RedlineSides,
  language: Language,
  unchanged: Unchanged,
  stylesheets: readonly string[],
): string {
  const links = stylesheets.map((href) => `<link rel="stylesheet" href="${href}">`)
  const rules = `<style>\n${pageRules(found, language)}\n</style>`
  return documentOf(
    found,
    language,
    [...links, rules].join('\n'),
    redlinePage(found, sides, language, unchanged),
  )
}

/** What a window, a list of files or a PDF calls a redline. */
export function redlineTitle(found: Redline, language: Language): string {
  return typographer(language)(`${redlineWords.title[language]}, ${found.after.id}`)
}

/** The provider named in a contract. */
export function providerOf(contract: Contract): string {
  return String(termAt(contract.terms, 'parties.provider.legalName') ?? '')
}

function documentOf(found: Redline, language: Language, head: string, body: string): string {
  const title = escapeHtml(redlineTitle(found, language))
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; base-uri 'none'; form-action 'none'">`,
    `<title>${title}</title>`,
    head,
    '</head>',
    `<body>\n<main class="redline-page">\n<h1>${title}</h1>\n${body}\n</main>\n</body>`,
    '</html>',
    '',
  ].join('\n')
}

/** Paper and margins: which redline this is on every page, and its number. */
function pageRules(found: Redline, language: Language): string {
  const boxes = [
    `@top-left{content:${cssString(redlineTitle(found, language))}}`,
    `@bottom-left{content:${cssString(`${found.before.digest.slice(0, 23)}… / ${found.after.digest.slice(0, 23)}…`)}}`,
    `@bottom-right{content:${cssString(`${printWords[language].page} `)} counter(page) " / " counter(pages)}`,
  ]
  return `@page{size:${paperOf(found.law)};${boxes.join('')}}\n@page:first{@top-left{content:none}}`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`)
}
