import { expect, test } from 'vitest'
import { stackableTables } from './stackable-tables.ts'

const table =
  '<table class="services"><thead><tr><th scope="col">Service</th><th scope="col">A "b" &#x26; c</th><th scope="col" class="amount">Price</th></tr></thead>' +
  '<tbody><tr><th scope="row">Inbox</th><td>label</td><td class="amount">5 €</td></tr></tbody></table>'

test('each cell is told the heading of its column, and stays a cell', () => {
  const html = stackableTables(table)
  expect(html).toContain('<table class="services stacks" role="table">')
  expect(html).toContain('<th role="rowheader" scope="row">Inbox</th>')
  expect(html).toContain('<td data-label="A &quot;b&quot; &#x26; c" role="cell">label</td>')
  expect(html).toContain('<td data-label="Price" role="cell" class="amount">5 €</td>')
})

test('adds no word to the text', () => {
  const words = (html: string) => html.replace(/<[^>]*>/g, '')
  expect(words(stackableTables(table))).toBe(words(table))
})

test('leaves tables without column headings, and narrow ones, as they are', () => {
  const narrow = '<table class="key-terms"><thead><tr><th scope="col">a</th></tr></thead></table>'
  expect(stackableTables(narrow)).toBe(narrow)
})
