import type { Digest } from '#core/contract/contract.ts'
import { documentName } from '#core/change/change-log/folder-edition.ts'
import { type Edition, type Redline, redline } from '#core/change/redline/redline.ts'
import { redlineHtml } from '#core/change/redline/redline-html.ts'
import { summaryHtml } from '#core/change/redline/summary-html.ts'
import type { Language } from '#core/locale/locale.ts'
import type { LifeRecord } from '#core/life/records/record.ts'
import type { OpenPage } from '#core/share/page.ts'
import type { Past } from '#node/history/past.ts'
import type { SharedText } from '#node/share/shared-texts.ts'
import { quietSections } from '#site/archive/view/quiet-sections.ts'

/** How many earlier texts a page can compare with: the last ones the reader may have seen. */
const most = 3

/**
 * What changed since each of the last texts that records say were given to the other side, the newest first. A text that was
 * never committed cannot be compared with and is left out.
 * @param past asked for only when there is such a text
 */
export function changesSince(shared: SharedText, past: () => Past): OpenPage['changes'] {
  const after = { contract: shared.contract, library: shared.library }
  return textsSeen(shared).flatMap((digest) => {
    const before = editionOf(past(), shared, digest)
    if (!before) return []
    const found = redline(before, after)
    return [
      {
        version: before.contract.version,
        text: digest,
        summary: { fr: summaryHtml(found, 'fr'), en: summaryHtml(found, 'en') },
        html: { fr: compared(found, 'fr'), en: compared(found, 'en') },
      },
    ]
  })
}

function compared(found: Redline, language: Language): string {
  return quietSections(redlineHtml(found, language, 'fold'))
}

/** Digests of other texts of this document that went out, the newest first. */
function textsSeen({ life, no, contract }: SharedText): Digest[] {
  const given = life.files
    .map(({ record }) => record)
    .filter((record) => record.document === no && wentOut.includes(record.kind))
    .map(({ digest }) => digest)
    .filter((digest) => digest !== contract.digest)
  return [...new Set(given.toReversed())].slice(0, most)
}

/** Records that speak of a text the other side had before its eyes. */
const wentOut: readonly LifeRecord['kind'][] = ['sent', 'viewed', 'changes-requested', 'shared']

function editionOf(past: Past, { entry, no }: SharedText, digest: Digest): Edition | undefined {
  for (const point of past.points(entry.folder).toReversed()) {
    const { edition } = past.read(point)
    const contract = no
      ? edition?.addenda.find((addendum) => documentName(addendum) === no)
      : edition?.contract
    if (edition && contract?.digest === digest) return { contract, library: edition.library }
  }
  return undefined
}
