import { describe, expect, test } from 'vitest'
import { readContent } from '#core/contract/check-content.ts'
import type { Language } from '#core/locale/locale.ts'
import { Report } from '#core/report/report.ts'
import { clausePreview } from './clause-preview.ts'
import type { PreviewWords } from './preview-words.ts'

const words: PreviewWords = {
  labels: new Map([
    ['late.graceDays', { fr: 'Tolérance', en: 'Grace period' }],
    ['late.needsReminder', { fr: 'Rappel préalable', en: 'Reminder needed first' }],
    ['scope.exclusions', { fr: 'Exclusions', en: 'Exclusions' }],
  ]),
  codes: new Map(),
  titles: new Map([['suspension', { fr: 'Suspension', en: 'Suspension' }]]),
  hrefOf: (clause) => (clause === 'suspension' ? '../suspension/' : undefined),
}

function preview(source: string, language: Language = 'fr'): string {
  const report = new Report('fr.mdx')
  const content = readContent(source, 'clause', report)
  expect(report.messages).toEqual([])
  return clausePreview(content ?? [], language, words)
}

describe('clausePreview', () => {
  test('shows a term as a chip with its label', () => {
    expect(preview('Dans un délai de {late.graceDays}.')).toBe(
      '<p>Dans un délai de <span class="term" data-path="late.graceDays">‹Tolérance›</span>.</p>',
    )
  })

  test('says a condition beside what it governs, and "otherwise" where the next is its opposite', () => {
    const html = preview(
      '<When value="late.needsReminder">\nAprès un rappel.\n</When>\n\n<When value="late.needsReminder" not>\nSans rappel.\n</When>',
    )
    expect(html).toBe(
      '<div class="when"><p class="asks">si ‹Rappel préalable›</p><p>Après un rappel.</p></div>\n' +
        '<div class="when"><p class="asks">sinon</p><p>Sans rappel.</p></div>',
    )
  })

  test.each([
    [
      'Payé<When value="late.graceDays">, avec tolérance</When>.',
      'Payé <[avec ‹Tolérance›]>, avec tolérance.',
    ],
    ['Payé.<When value="late.graceDays"> Ensuite.</When>', 'Payé. <[avec ‹Tolérance›]> Ensuite.'],
    [
      'Payé <When value="late.graceDays">après</When><When value="late.graceDays" not>avant</When>.',
      'Payé <[avec ‹Tolérance›]> après <[sinon]> avant.',
    ],
  ])('keeps the spaces of a sentence around a condition: %s', (source, expected) => {
    const text = preview(source)
      .replace(/<span class="asks">(\s*)(.*?)<\/span>/g, '$1<$2>')
      .replace(/<\/?(?:p|span)[^>]*>/g, '')
    expect(text).toBe(expected)
  })

  test('names the items of a list and links a reference to its clause', () => {
    const html = preview(
      '<Each list="scope.exclusions">\n- {item}\n</Each>\n\nSelon <Ref to="suspension" /> et <Ref to="gone" />.',
      'en',
    )
    expect(html).toContain('<p class="asks">for each item of ‹Exclusions›</p>')
    expect(html).toContain('data-path="scope.exclusions[]">‹Exclusions›')
    expect(html).toContain(
      '<a class="ref" href="../suspension/">section ‹Suspension›</a> et <span class="ref">section ‹gone›</span>',
    )
  })

  test('escapes what an author wrote, and gives French its spaces', () => {
    expect(preview('5 < 6 & « a » ; b')).toBe('<p>5 &#x3C; 6 &#x26; «\u202fa\u202f»\u202f; b</p>')
  })
})
