import type { Contract } from '#core/contract/contract.ts'
import { digestOf } from '#core/contract/digest.ts'
import { contractHtml } from '#core/contract/html.ts'
import { panelWords } from '#core/locale/panel-words.ts'
import type { Message } from '#core/report/message.ts'
import type { Evidence } from '#core/seal/evidence/evidence.ts'
import { evidenceHtml } from '#core/seal/evidence/evidence-html.ts'
import { type SignedHands, signedHand } from '#core/seal/evidence/signed-hand.ts'
import { type FoundBrowser, findBrowser } from '#node/browser/find-browser.ts'
import { probeMachine } from '#node/browser/probe-machine.ts'
import { engineVersion } from '#node/print/engine-version.ts'
import { fontsInPdf } from '#node/print/finish.ts'
import { FontCoverage, type MissingCharacter } from '#node/print/font-coverage.ts'
import { type PrintAssets, readPrintAssets } from '#node/print/print-assets.ts'
import { openPrintCache } from '#node/print/print-cache.ts'
import { printDocument } from '#node/print/print-document.ts'
import { printFacts } from '#node/print/print-facts.ts'
import { printKey, readEngineKey } from '#node/print/print-key.ts'
import { foreignFont, missingGlyph } from '#node/print/print-messages.ts'
import { openPrinter } from '#node/print/printer.ts'
import type { Attachment } from './attach-files.ts'
import { type SignableFacts, finishSignable } from './finish-signable.ts'
import type { FieldLabels } from './signature-fields.ts'

/** A contract as it is printed with its signatures. */
export type SignablePaper = {
  readonly contract: Contract
  /** What the signers left, and which roles sign in the PDF itself. */
  readonly hands: SignedHands
  readonly evidence: Evidence
  readonly attachments: readonly Attachment[]
  /** ISO date or instant the PDF bears. */
  readonly date: string
  /** The file that messages name. */
  readonly file: string
}

/** What came of it. */
export type SignablePrint =
  | { readonly pdf: Uint8Array; readonly messages: readonly [] }
  | { readonly pdf?: undefined; readonly messages: readonly Message[] }

/**
 * Prints a contract with the signatures shown and the page of evidence, ready to be signed in its
 * fields: built to PDF/A-3B and PDF/UA-1, the files attached. The same paper and browser give the same
 * bytes, from the cache where they were printed before. A character no font has is a message, not a PDF.
 * @param cacheFolder where finished PDFs are kept between runs
 * @throws EnvironmentFault when there is no browser, it stops, or the cache cannot be written
 */
export async function printSignable(
  paper: SignablePaper,
  cacheFolder: string,
): Promise<SignablePrint> {
  const { contract, file, date, attachments } = paper
  const [browser, assets, version, cache] = await Promise.all([
    findBrowser(probeMachine()),
    readPrintAssets(),
    engineVersion(),
    openPrintCache(cacheFolder),
  ])
  const fragment = signableHtml(paper)
  const coverage = new FontCoverage()
  const missing = await missingIn(fragment, coverage)
  if (missing.length > 0) return { messages: missing.map((one) => missingGlyph(file, one)) }
  const look = { stylesheets: assets.signedStylesheets, signed: true }
  const html = printDocument(contract, look, fragment)
  const known = printFacts(contract, version, browser.version, date)
  const facts = { ...known, date, fields: fieldLabels(paper), attachments }
  const key = await signableKey(assets, facts, html)
  const kept = await cache.get(key)
  if (kept) return { pdf: kept, messages: [] }
  const printed = await printOnce(assets, browser, html)
  const ours = await coverage.names()
  const foreign = fontsInPdf(printed).filter((name) => !ours.has(name))
  if (foreign.length > 0) return { messages: [foreignFont(file, foreign)] }
  const pdf = finishSignable(printed, facts)
  await cache.put(key, pdf)
  return { pdf, messages: [] }
}

/** The name in the cache of a print that carries files, each by its digest. */
async function signableKey(
  assets: PrintAssets,
  facts: SignableFacts,
  html: string,
): Promise<string> {
  const engine = await readEngineKey(assets, [new URL('.', import.meta.url)])
  const attachments = facts.attachments.map(({ bytes, ...said }) => [said, digestOf(bytes)])
  return printKey(engine, { ...facts, attachments }, html)
}

async function printOnce(
  assets: PrintAssets,
  browser: FoundBrowser,
  html: string,
): Promise<Uint8Array> {
  const printer = await openPrinter(assets, browser)
  try {
    return await (await printer.openTab()).print(html)
  } finally {
    await printer.close()
  }
}

/** The contract with its rooms for hands filled, and the page of evidence after it. */
export function signableHtml({ contract, hands, evidence }: SignablePaper): string {
  const locales = contract.parts.map(({ locale }) => locale)
  return [
    contractHtml(contract, signedHand(hands, locales)),
    evidenceHtml(contract, evidence),
  ].join('\n')
}

function fieldLabels({ contract, hands }: SignablePaper): FieldLabels {
  const language = contract.parts[0]?.language ?? 'en'
  return Object.fromEntries(
    (hands.fields ?? []).map((party) => [
      party,
      `${panelWords.signature[language]} : ${panelWords[party][language]}`,
    ]),
  )
}

/** Both families may set any of the words: what one lacks is missing. */
async function missingIn(html: string, coverage: FontCoverage): Promise<MissingCharacter[]> {
  const text = html
    .replace(/<[^>]*>/gu, '\n')
    .replace(/&#x([0-9A-F]+);/giu, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
  const serif = await coverage.missing(text, 'Source Serif 4')
  return serif.length > 0 ? serif : coverage.missing(text, 'Source Sans 3')
}
