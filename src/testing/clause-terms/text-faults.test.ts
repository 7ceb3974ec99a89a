import { expect, test } from 'vitest'
import type { Block, Part } from '#core/contract/document.ts'
import type { Language } from '#core/locale/locale.ts'
import { parityFaults } from './parity-faults.ts'
import { textFaults } from './text-faults.ts'

/** One article with these blocks. */
function part(language: Language, ...blocks: Block[]): Part {
  const section = {
    kind: 'article',
    id: 'notices',
    number: '1.',
    title: 'Notices',
    blocks,
  } as const
  return { language, locale: `${language}-CA`, title: '', reference: '', sections: [section] }
}

function paragraph(value: string): Block {
  return { type: 'paragraph', number: '1.1', children: value ? [{ type: 'text', value }] : [] }
}

function list(...items: string[]): Block {
  return {
    type: 'list',
    items: items.map((item) => ({ marker: '(a)', blocks: [paragraph(item)] })),
  }
}

function value(path: string, shown: string): Block {
  return { type: 'paragraph', number: '1.1', children: [{ type: 'value', path, value: shown }] }
}

const wrong: [language: Language, text: string, fault: string][] = [
  ['en', 'The Client pays undefined.', 'a trace of the machine (undefined)'],
  ['en', 'The Client  pays.', 'a doubled space'],
  ['fr', 'Le Client paie .', 'a space inside brackets or before a point'],
  ['en', 'The Client pays : now.', 'a space before punctuation'],
  ['fr', 'Le Client paie: maintenant.', 'no space before high punctuation'],
  ['en', 'The Client pays..', 'doubled punctuation'],
  ['en', 'The Client pays ( ).', 'doubled punctuation'],
  ['en', 'The Client pays.The Provider works.', 'no space after punctuation'],
  ['en', 'The Client pays the the price.', 'a doubled word'],
  ['en', 'The Client pays. it works.', 'a sentence that begins small'],
  ['fr', 'Le prix de ateliers est dû.', 'an elision that is missing'],
  ['fr', "Le prix d'vente est dû.", 'an elision before a consonant'],
  ['fr', 'Le prix de le service est dû.', 'a contraction that is missing'],
  ['fr', 'Le Client paie les 1 euro.', 'a plural for one'],
  ['en', 'The Client pays 1 days later.', 'a plural for one'],
  ['en', 'The Client signs a addendum.', '"a" before a vowel'],
  ['en', 'The Client pays the Provider and.', 'a dangling word (and.)'],
  ['fr', 'Le Client paie le prix sauf.', 'a dangling word (sauf.)'],
  ['en', 'the Client pays.', 'begins without a capital'],
  ['en', 'The Client pays', 'ends without a stop'],
  ['en', 'The Client pays:', 'announces nothing'],
  ['en', 'The Client pays (now.', 'brackets or quotes that do not close'],
  ['fr', 'Le Client paie un ordre de changement.', 'a word to avoid'],
  ['en', 'The Client pays overtime.', 'a word of employment (overtime)'],
]

test.for(wrong)('%s: %s', ([language, text, fault]) => {
  const faults = textFaults(part(language, paragraph(text))).join('\n')
  expect(faults).toContain(`${language} notices: ${fault}`)
})

const fine: [language: Language, text: string][] = [
  ['fr', "Le Client paie 1 800,00 € au plus tard le 1er mars 2027 : c'est l'échéance."],
  ['en', 'The Client pays $1,800.00 within 1 business day, from 9:00 a.m. to 5:00 p.m. at most.'],
]

test.for(fine)('%s, without a fault: %s', ([language, text]) => {
  expect(textFaults(part(language, paragraph(text)))).toEqual([])
})

test('a section without text, an empty list, an empty item and a loose list are faults', () => {
  const faults = (...blocks: Block[]) => textFaults(part('en', ...blocks))
  expect(faults()).toEqual(['en notices: no text'])
  expect(faults(paragraph('As follows:'), list())).toEqual(['en notices: an empty list'])
  expect(faults(paragraph('As follows:'), list(''))).toEqual(['en notices: an empty line'])
  expect(faults(list('one'))).toEqual(['en notices: a list that nothing announces'])
  expect(faults(paragraph('As follows:'), list('one', 'two'))).toEqual([])
})

test('other terms, other digits, another number of items are differences between two languages', () => {
  const faults = (fr: Block[], en: Block[]) => parityFaults(part('fr', ...fr), part('en', ...en))
  const sum = value('fees.fixed.total', '1 800,00 €')
  expect(faults([sum], [value('fees.fixed.total', '€1,800.00')])).toEqual([])
  expect(faults([sum], [value('fees.fixed.total', '€1,000.00')])).toHaveLength(1)
  expect(faults([sum], [value('late.fixedSum', '€1,800.00')])).toHaveLength(1)
  expect(faults([list('un')], [list('one', 'two')])).toHaveLength(1)
  expect(faults([paragraph('Article 28.')], [paragraph('Article 29.')])).toHaveLength(1)
})
