import { expect, test } from 'vitest'
import type { Block } from '#core/contract/document.ts'
import type { Library } from '#core/contract/library.ts'
import { foldTypography } from '#core/locale/typographer.ts'
import { readRepository } from '#node/repository/repository.ts'
import { pageText } from '#testing/page-text.ts'
import { compareBlocks } from './compare-blocks.ts'
import { markedBlocksHtml } from './marked-html.ts'
import { redlineHtml } from './redline-html.ts'
import { redline } from './redline.ts'
import { summaryHtml } from './summary-html.ts'

const { contracts } = readRepository('.')
const library: Library = { clauses: new Map(), parties: new Map(), broken: new Set() }
const pairs = contracts
  .flatMap(({ contract: before }, index) =>
    [before, contracts[(index + 1) % contracts.length]?.contract ?? before].map((after) =>
      redline({ contract: before, library }, { contract: after, library }),
    ),
  )
  .filter(({ parts }) => !JSON.stringify(parts).includes('"move"'))
const texts = new Map(contracts.map(({ contract }) => [contract.id, contract.text]))

test('some samples differ without moves, so the next test says something', () => {
  expect(pairs.length).toBeGreaterThan(contracts.length)
})

test.each(pairs.map((found) => [found.before.id, found.after.id, found] as const))(
  'the page from %s to %s says the old text without insertions, the new one without deletions',
  (before, after, found) => {
    const html = redlineHtml(found, 'en', 'show')
    expect(wordsWithout(html, 'ins')).toBe(foldTypography(texts.get(before) ?? ''))
    expect(wordsWithout(html, 'del')).toBe(foldTypography(texts.get(after) ?? ''))
  },
)

function wordsWithout(html: string, tag: 'ins' | 'del'): string {
  return foldTypography(pageText(html.replace(new RegExp(`<${tag}\\b.*?</${tag}>`, 'gs'), '')))
}

test('both ends of a move lead to each other', () => {
  const paragraph = (value: string): Block => ({
    type: 'paragraph',
    children: [{ type: 'text', value }],
  })
  const one = paragraph('Le Prestataire remet les livrables chaque vendredi.')
  const rest = ['Le Client répond sous deux jours.', 'Chacun garde ses frais.'].map(paragraph)
  const html = markedBlocksHtml(compareBlocks([one, ...rest], [...rest, one], 'fr'), 'fr')
  expect(html).toContain(
    '<p class="change moved-away" id="move-m1-before"><a class="move" href="#move-m1-after">Déplacé vers un autre endroit</a>',
  )
  expect(html).toContain('<p class="change moved-here" id="move-m1-after">')
})

test('every anchor of a page is there once, and every link of it leads to one', () => {
  for (const found of pairs) {
    for (const how of ['show', 'fold', 'omit'] as const) {
      const html = summaryHtml(found, 'fr') + redlineHtml(found, 'fr', how)
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
      expect(targets.filter((id) => !ids.includes(id))).toEqual([])
    }
  }
})

test('unchanged articles are folded on screen and named on paper', () => {
  const same = pairs.find(({ before, after }) => before.id === after.id)
  if (!same) throw new Error('No contract is compared with itself.')
  expect(redlineHtml(same, 'en', 'fold')).toContain('<details class="unchanged">')
  const paper = redlineHtml(same, 'en', 'omit')
  expect(paper).not.toContain('<section')
  expect(pageText(paper)).toContain('Unchanged: 1. ')
  expect(pageText(summaryHtml(same, 'en'))).toContain('The text is the same.')
})
