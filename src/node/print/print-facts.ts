import type { Contract } from '#core/contract/contract.ts'
import { typographer } from '#core/locale/typographer.ts'
import type { PlaceNames } from './link-names.ts'
import type { PdfFacts } from './pdf-metadata.ts'
import { documentTitle } from './print-document.ts'

/**
 * What the PDF of a contract says about itself.
 * @param engine version of Clausier
 * @param browser version of the browser that prints
 * @param date ISO date or instant of the paper; without it the PDF bears none
 */
export function printFacts(
  contract: Contract,
  engine: string,
  browser: string,
  date?: string,
): PdfFacts {
  return {
    title: documentTitle(contract),
    author: providerName(contract),
    subject: contract.digest,
    language: contract.parts[0]?.language ?? '',
    creator: `Clausier ${engine}`,
    producer: `Clausier ${engine} (Chromium ${browser})`,
    places: placeNames(contract),
    ...(date && { date }),
  }
}

/** The headings that links lead to, by the anchors of the page. */
function placeNames(contract: Contract): PlaceNames {
  const several = contract.parts.length > 1
  return Object.fromEntries(
    contract.parts.flatMap(({ language, sections }) =>
      sections.map(({ id, number, title }) => [
        several ? `${language}-${id}` : id,
        typographer(language)(`${number} ${title}`.trim()),
      ]),
    ),
  )
}

function providerName(contract: Contract): string {
  for (const block of contract.parts.flatMap((part) =>
    part.sections.flatMap((section) => section.blocks),
  )) {
    if (block.type !== 'signature-boxes') continue
    const provider = block.boxes.find((box) => box.party === 'provider')
    if (provider) return provider.name
  }
  return ''
}
