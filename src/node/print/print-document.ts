import type { Contract } from '#core/contract/contract.ts'
import { contractHtml } from '#core/contract/html.ts'
import { pageRules } from './page-rules.ts'

/** How a contract is printed. */
export type PrintLook = {
  /** Style sheets, in order. */
  readonly stylesheets: readonly string[]
  /**
   * True when the paper is printed with its signatures; otherwise every page says that it is not
   * signed.
   */
  readonly signed?: boolean
}

/**
 * The complete HTML document that is printed for a contract. The same contract and look give the
 * same characters.
 * @param fragment what `contractHtml` gives for the contract, for a caller who already has it
 */
export function printDocument(
  contract: Contract,
  look: PrintLook,
  fragment = contractHtml(contract),
): string {
  const links = look.stylesheets.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`)
  return [
    '<!doctype html>',
    `<html lang="${contract.parts[0]?.language ?? ''}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${escapeHtml(documentTitle(contract))}</title>`,
    ...links,
    `<style>\n${pageRules(contract, look.signed ?? false)}\n</style>`,
    '</head>',
    `<body>\n${fragment}\n</body>`,
    '</html>',
    '',
  ].join('\n')
}

/** The title of a printed contract: what a window or a list of files shows. */
export function documentTitle(contract: Contract): string {
  return [...contract.parts.map((part) => part.title), contract.id].join(', ')
}

const POLICY =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; base-uri 'none'; form-action 'none'"

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`)
}
