import type { Contract } from '#core/contract/contract.ts'
import type { Message } from '#core/report/message.ts'
import type { FoundBrowser } from '#node/browser/find-browser.ts'
import { engineVersion } from './engine-version.ts'
import { finishPdf, fontsInPdf } from './finish.ts'
import { FontCoverage } from './font-coverage.ts'
import { marginWords } from './page-rules.ts'
import { type PrintAssets, readPrintAssets } from './print-assets.ts'
import { openPrintCache, type PrintCache } from './print-cache.ts'
import { documentTitle, printDocument } from './print-document.ts'
import { printFacts } from './print-facts.ts'
import { printKey, readEngineKey } from './print-key.ts'
import { foreignFont, missingGlyph } from './print-messages.ts'
import { openPrinter, type Printer, type PrintTab } from './printer.ts'

/** What came of one contract. */
export type MadePdf =
  | {
      readonly outcome: 'printed' | 'cached'
      readonly pdf: Uint8Array
      /** The name of the PDF in the cache. */
      readonly key: string
      readonly messages: readonly []
    }
  | {
      readonly outcome: 'refused'
      readonly pdf?: undefined
      readonly key?: undefined
      readonly messages: readonly Message[]
    }

export type PrintDetails = {
  /** The file that messages name. */
  readonly file: string
  /** ISO date or instant the PDF bears. */
  readonly date?: string | undefined
  /** What `contractHtml` gives for the contract, for a caller who already has it. */
  readonly fragment?: string | undefined
}

/**
 * One contract to one finished PDF, through the cache. The browser starts when the first contract
 * needs it.
 */
export class ContractPrinter {
  readonly #browser: FoundBrowser
  readonly #assets: PrintAssets
  readonly #cache: PrintCache
  readonly #engine: { readonly key: string; readonly version: string }
  readonly #coverage = new FontCoverage()
  #printer: Promise<Printer> | undefined
  #closed = false

  private constructor(
    browser: FoundBrowser,
    assets: PrintAssets,
    cache: PrintCache,
    engine: { key: string; version: string },
  ) {
    this.#browser = browser
    this.#assets = assets
    this.#cache = cache
    this.#engine = engine
  }

  static async open(cacheFolder: string, browser: FoundBrowser): Promise<ContractPrinter> {
    const assets = await readPrintAssets()
    const [key, version, cache] = await Promise.all([
      readEngineKey(assets),
      engineVersion(),
      openPrintCache(cacheFolder),
    ])
    return new ContractPrinter(browser, assets, cache, { key, version })
  }

  /** A tab that is opened when it first prints. */
  tab(): PrintTab {
    let open: Promise<PrintTab> | undefined
    return {
      print: async (html) => {
        open ??= this.#started().then((printer) => printer.openTab())
        return (await open).print(html)
      },
    }
  }

  /**
   * The PDF of a contract, or why it cannot be printed.
   * @throws EnvironmentFault when the browser dies or the cache cannot be written
   */
  async print(
    contract: Contract,
    tab: PrintTab,
    { file, date, fragment }: PrintDetails,
  ): Promise<MadePdf> {
    const missing = await this.#missing(contract)
    if (missing.length > 0)
      return { outcome: 'refused', messages: missing.map((one) => missingGlyph(file, one)) }
    const html = printDocument(contract, { stylesheets: this.#assets.stylesheets }, fragment)
    const facts = printFacts(contract, this.#engine.version, this.#browser.version, date)
    const key = printKey(this.#engine.key, facts, html)
    const kept = await this.#cache.get(key)
    if (kept) return { outcome: 'cached', pdf: kept, key, messages: [] }
    const printed = await tab.print(html)
    const foreign = await this.#foreignFonts(printed)
    if (foreign.length > 0) return { outcome: 'refused', messages: [foreignFont(file, foreign)] }
    const pdf = finishPdf(printed, facts)
    await this.#cache.put(key, pdf)
    return { outcome: 'printed', pdf, key, messages: [] }
  }

  /** Closes the browser, also one that is still starting. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#printer?.then(
      (printer) => printer.close(),
      () => undefined,
    )
  }

  #started(): Promise<Printer> {
    if (this.#closed) throw new Error('The printer is closed')
    this.#printer ??= openPrinter(this.#assets, this.#browser)
    return this.#printer
  }

  async #missing(contract: Contract) {
    const margins = contract.parts.map((part) =>
      Object.values(marginWords(contract, part, false)).join(' '),
    )
    const text = await this.#coverage.missing(
      `${contract.text.replaceAll('\t', '\n')}\n${documentTitle(contract)}`,
      'Source Serif 4',
    )
    if (text.length > 0) return text
    return this.#coverage.missing(margins.join('\n'), 'Source Sans 3')
  }

  async #foreignFonts(printed: Uint8Array): Promise<string[]> {
    const ours = await this.#coverage.names()
    return fontsInPdf(printed).filter((name) => !ours.has(name))
  }
}
