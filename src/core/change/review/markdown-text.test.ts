import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { problemOfMarkdown } from './inert-markdown.ts'
import { markdownText } from './markdown-text.ts'
import { reviewMarker } from './review-markdown.ts'

const comment = (body: string) => `${reviewMarker}\n${body}\n`

/** What a reader sees, without the cuts that nobody sees. */
function seen(markdown: string): string {
  const words = (node: Nodes): string =>
    node.type === 'text' ? node.value : 'children' in node ? node.children.map(words).join('') : ''
  return words(fromMarkdown(markdown)).replaceAll('\u200b', '')
}

const attacks = [
  '@someone and @org/team',
  'someone@example.com',
  'fixes #12, org/repo#3, GH-4',
  'https://example.com and www.example.com',
  '[a link](https://example.com "title")',
  '![an image](https://example.com/x.png)',
  '<img src=x onerror=alert(1)> <!-- hidden --> <details>',
  '&lt;b&gt; &#64;someone',
  '`code` and ```',
  '**strong** _soft_ ~~gone~~ $x^2$ $$y$$',
  '# title',
  '- item',
  '+ item',
  '1. item',
  '1) item',
  '> quote',
  '--- ',
  '===',
  '| a | b |',
  '[ref]: https://example.com',
  '[^1]: note',
  '- [x] done',
  ':tada: :+1:',
  '/close',
  '\\@someone \\',
  '%milestone !12 ~label &epic',
  '    indented code',
  '\u202eturned\u202c \u200bhidden\u00ad',
  'two\nlines\r\n# title\u2028/close',
]

test.each(attacks)('%j is words and nothing else', (words) => {
  const markdown = markdownText(words)
  expect(
    problemOfMarkdown(comment(`${markdown}\n\n- ${markdown}\n\n> ${markdown}`)),
  ).toBeUndefined()
  const plain = words.replace(/[\t\n\r\v\f\u2028\u2029]+ */gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '')
  expect(seen(markdown)).toBe(plain.trim())
})

test('whatever the words, they stay words', () => {
  const token = fc.oneof(
    fc.constantFrom(...attacks),
    fc.constantFrom(
      '@',
      '#',
      '1',
      '<',
      '>',
      '`',
      '[',
      ']',
      '(',
      ')',
      ' ',
      '\n',
      '\\',
      '/',
      ':',
      '-',
      '|',
      '&',
      '~',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  )
  fc.assert(
    fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
      expect(problemOfMarkdown(comment(markdownText(tokens.join(''))))).toBeUndefined()
    }),
  )
})

describe('a text that is more than words is not posted', () => {
  test.each([
    ['a mention', 'hello @someone'],
    ['a reference', 'see org/repo#12'],
    ['an address', 'https://example.com'],
    ['a link', '[pages](https://example.com/)'],
    ['an image', '![x](https://example.com/x.png)'],
    ['an element of HTML', '<img src="x">'],
    ['a comment', 'a <!-- b --> c'],
    ['code', '`x`'],
    ['a definition', '[x]: https://example.com'],
    ['a hidden character', 'a\u202eb'],
    ['a deep quotation', `${'>'.repeat(5000)} x`],
    ['a command', 'words\n/close'],
  ])('%s', (_, body) => {
    expect(problemOfMarkdown(comment(body), 'https://example.com/runs/1')).toBeDefined()
  })

  test('without the marker, or longer than a comment may be', () => {
    expect(problemOfMarkdown('words')).toBe('not a review')
    expect(problemOfMarkdown(comment('x'.repeat(70_000)))).toContain('more than 65536')
  })

  test('the one link that is expected is allowed', () => {
    const link = 'https://example.com/runs/1'
    expect(problemOfMarkdown(comment(`[pages](${link})`), link)).toBeUndefined()
  })
})
