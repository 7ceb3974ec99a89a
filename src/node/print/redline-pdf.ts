import type { Contract } from '#core/contract/contract.ts'
import type { Unchanged } from '#core/change/redline/redline-html.ts'
import type { RedlineSides } from '#core/change/redline/redline-sides.ts'
import type { Redline } from '#core/change/redline/redline.ts'
import type { Language } from '#core/locale/locale.ts'
import { findBrowser } from '#node/browser/find-browser.ts'
import { probeMachine } from '#node/browser/probe-machine.ts'
import { engineVersion } from './engine-version.ts'
import { finishPdf } from './finish.ts'
import { readPrintAssets } from './print-assets.ts'
import { openPrinter } from './printer.ts'
import { providerOf, redlinePrint, redlineTitle } from './redline-document.ts'

/**
 * A redline as a finished PDF: tagged, with an outline, the same bytes in every run with the same browser. Unlike a
 * contract it is a working paper: a character that the fonts lack is drawn with one of the machine.
 * @throws EnvironmentFault when there is no browser, or it dies
 */
export async function redlinePdf(
  found: Redline,
  sides: RedlineSides,
  language: Language,
  { unchanged, contract }: { unchanged: Unchanged; contract: Contract },
): Promise<Uint8Array> {
  const [assets, engine, browser] = await Promise.all([
    readPrintAssets(),
    engineVersion(),
    findBrowser(probeMachine()),
  ])
  const printer = await openPrinter(assets, browser)
  try {
    const html = redlinePrint(found, sides, language, unchanged, assets.redlineStylesheets)
    const tab = await printer.openTab()
    return finishPdf(await tab.print(html), {
      title: redlineTitle(found, language),
      author: providerOf(contract),
      subject: `${found.before.digest} ${found.after.digest}`,
      language,
      creator: `Clausier ${engine}`,
      producer: `Clausier ${engine} (Chromium ${browser.version})`,
      ...(sides.after.date && { date: sides.after.date }),
    })
  } finally {
    await printer.close()
  }
}
