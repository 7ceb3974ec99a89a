import { compareParts } from '#core/change/redline/compare-parts.ts'
import { type RedlineSides, sideWords } from '#core/change/redline/redline-sides.ts'
import { redlineWords } from '#core/change/redline/redline-words.ts'
import type { Redline } from '#core/change/redline/redline.ts'
import { clauseNote, termNote } from '#core/change/redline/term-notes.ts'
import type { Contract } from '#core/contract/contract.ts'
import { termAt } from '#core/contract/terms.ts'
import type { Language, Words } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { wordFile } from './word-file.ts'

/** Properties of a Word file of ours, by which it is known again when it comes back. */
export const wordProperties = {
  /** Id of the document. */
  id: 'ClausierDocument',
  /** Digest of the text that is there when every change is rejected. */
  digest: 'ClausierText',
} as const

/** A contract or addendum as a Word file without changes, which a counterparty can edit; what they change is tracked. */
export function contractWord(contract: Contract): Uint8Array {
  const [part] = contract.parts
  const language = part?.language ?? 'en'
  return wordFile({
    parts: compareParts(contract.parts, contract.parts),
    title: [part?.title, contract.id].filter(Boolean).join(', '),
    author: providerOf(contract),
    law: contract.law,
    foot: {
      words: typographer(language)(part?.reference ?? contract.id),
      page: pageWords[language],
    },
    comment: [],
    properties: { [wordProperties.id]: contract.id, [wordProperties.digest]: contract.digest },
  })
}

/**
 * A redline as a Word file with tracked changes: accepting all gives the new text, rejecting all the old. What changed in
 * terms and clauses is in a comment beside the title, so that it is no part of either text. Changes are by the provider
 * of `contract`, on the day of the new text.
 */
export function redlineWord(
  found: Redline,
  sides: RedlineSides,
  contract: Contract,
  language: Language,
): Uint8Array {
  const title = `${redlineWords.title[language]}, ${found.after.id}`
  return wordFile({
    parts: found.parts,
    title,
    author: providerOf(contract),
    ...(sides.after.date && { date: sides.after.date }),
    law: found.law,
    foot: { words: typographer(language)(title), page: pageWords[language] },
    comment: commentLines(found, sides, language).map(typographer(language)),
    properties: {
      [wordProperties.id]: found.after.id,
      [wordProperties.digest]: found.before.digest,
    },
  })
}

const pageWords: Readonly<Record<Language, string>> = { fr: 'page', en: 'page' }

function commentLines(found: Redline, sides: RedlineSides, language: Language): string[] {
  const side = (which: 'before' | 'after') => {
    const label = redlineWords[which === 'before' ? 'older' : 'newer'][language]
    const words = sideWords(found[which], sides[which], found.law, language)
    return language === 'fr' ? `${label} : ${words}` : `${label}: ${words}`
  }
  const say = (note: Words) => note[language]
  return [
    side('before'),
    side('after'),
    ...found.terms.map(termNote).map(say),
    ...found.clauses.map(clauseNote).map(say),
  ]
}

function providerOf(contract: Contract): string {
  return String(termAt(contract.terms, 'parties.provider.legalName') ?? '')
}
