import { expect, test } from 'vitest'
import { canonicalText, inlineText } from './canonical-text.ts'
import { digestOf, digestOfAll } from './digest.ts'
import type { Block, Part } from './document.ts'

const part = (...blocks: Block[]): Part => ({
  language: 'fr',
  locale: 'fr-FR',
  title: 'Contrat',
  reference: 'X-1, version 1',
  sections: [{ kind: 'article', id: 'a', number: '1.', title: 'Objet', blocks }],
})

const paragraph = (value: string): Block => ({
  type: 'paragraph',
  number: '1.1',
  children: [{ type: 'text', value }],
})

test('a line a paragraph, an empty line before each section, one at the end', () => {
  expect(canonicalText([part(paragraph('a'), paragraph('b'))])).toBe(
    'Contrat\nX-1, version 1\n\n1. Objet\n1.1 a\n1.1 b\n',
  )
})

test('two languages are two texts, one after the other', () => {
  expect(canonicalText([part(), part()])).toBe(
    'Contrat\nX-1, version 1\n\n1. Objet\n\nContrat\nX-1, version 1\n\n1. Objet\n',
  )
})

test('every kind of space is one plain space, and letters are composed', () => {
  expect(canonicalText([part(paragraph('a\u00a0\u202f\t\n b e\u0301'))])).toContain('1.1 a b é\n')
})

test('panels are their lines', () => {
  const lines = [
    { label: 'Nom', value: 'Ann' },
    { label: 'Date', value: '' },
  ]
  const text = canonicalText([
    part(
      { type: 'parties', parties: [{ role: 'Le Client', name: 'Bob', lines }] },
      {
        type: 'signature-boxes',
        boxes: [{ party: 'client', role: 'Le Client', name: 'Bob', lines }],
      },
    ),
  ])
  expect(text.split('\n').slice(4)).toEqual([
    'Le Client',
    'Bob',
    'Nom Ann',
    'Date',
    'Le Client',
    'Bob',
    'Nom Ann',
    'Date',
    '',
  ])
})

test('inlines are their words', () => {
  expect(
    inlineText([
      {
        type: 'strong',
        children: [
          { type: 'text', value: 'a' },
          { type: 'emphasis', children: [{ type: 'value', path: 'x', value: 'b' }] },
        ],
      },
      { type: 'link', url: 'https://x.example', children: [{ type: 'text', value: 'c' }] },
      { type: 'ref', target: 'y', value: 'd' },
    ]),
  ).toBe('abcd')
})

test('the digest is the SHA-256 of the text in UTF-8', () => {
  expect(digestOf('abc')).toBe(
    'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
  expect(digestOf('abc\n')).not.toBe(digestOf('abc'))
  expect(digestOf('é')).toBe(digestOf(Uint8Array.of(0xc3, 0xa9)))
})

test('a digest over several contents knows which is which, in any order', () => {
  expect(digestOfAll({ a: 'x', b: 'y' })).toBe(digestOfAll({ b: 'y', a: 'x' }))
  expect(digestOfAll({ a: 'x', b: 'y' })).not.toBe(digestOfAll({ a: 'y', b: 'x' }))
  expect(digestOfAll({ a: 'xy' })).not.toBe(digestOfAll({ a: 'x', b: 'y' }))
})
