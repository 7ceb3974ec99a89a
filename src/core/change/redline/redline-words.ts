import type { Language, Words } from '#core/locale/locale.ts'
import type { SectionChange } from './text-changes.ts'

/** Words around a redline: what a reader is told about a change, never words of the contract. */
export const redlineWords = {
  title: { fr: 'Ce qui change', en: 'What changed' },
  older: { fr: 'Ancien texte', en: 'Old text' },
  newer: { fr: 'Nouveau texte', en: 'New text' },
  version: { fr: 'version {version}', en: 'version {version}' },
  revision: { fr: 'révision {revision}', en: 'revision {revision}' },
  workingCopy: {
    fr: 'copie de travail, non enregistrée dans git',
    en: 'working copy, not committed to git',
  },
  wordFile: { fr: 'fichier Word {file}', en: 'Word file {file}' },
  nothing: { fr: 'Le texte est le même.', en: 'The text is the same.' },
  onlyTerms: {
    fr: 'Le texte est le même ; des termes que le texte ne dit pas ont changé.',
    en: 'The text is the same; terms that the text does not print have changed.',
  },
  terms: { fr: 'Termes', en: 'Terms' },
  term: { fr: 'Terme', en: 'Term' },
  before: { fr: 'Avant', en: 'Before' },
  after: { fr: 'Après', en: 'After' },
  clauses: { fr: 'Clauses', en: 'Clauses' },
  clause: { fr: 'Clause', en: 'Clause' },
  articles: { fr: 'Articles', en: 'Articles' },
  absent: { fr: 'rien', en: 'nothing' },
  unchanged: { fr: 'Inchangé : {range}', en: 'Unchanged: {range}' },
  renumbered: {
    fr: 'Seuls des numéros ou des renvois changent : {range}',
    en: 'Only numbers or references change: {range}',
  },
  movedFrom: { fr: 'Déplacé depuis {place}', en: 'Moved from {place}' },
  movedTo: { fr: 'Déplacé vers {place}', en: 'Moved to {place}' },
  elsewhere: { fr: 'un autre endroit', en: 'another place' },
  key: {
    fr: 'Ce qui est souligné est ajouté, ce qui est barré est supprimé. Un trait dans la marge marque chaque passage changé : plein si le sens change, pointillé si seuls des numéros ou des renvois changent, double pour un déplacement.',
    en: 'Underlined words are added, struck words are removed. A bar in the margin marks each changed passage: solid where the meaning changes, dotted where only numbers or references do, double for a move.',
  },
} as const satisfies Record<string, Words>

/** What became of an article, in one or two words. */
const changeWords: Readonly<Record<SectionChange['change'], Words>> = {
  reworded: { fr: 'modifié', en: 'changed' },
  cosmetic: { fr: 'numéros et renvois', en: 'numbers and references' },
  inserted: { fr: 'ajouté', en: 'added' },
  deleted: { fr: 'supprimé', en: 'removed' },
  'moved-here': { fr: 'déplacé', en: 'moved' },
  'moved-away': { fr: 'déplacé', en: 'moved' },
  renewed: { fr: 'nouvelle version de la clause, même texte', en: 'new clause version, same text' },
}

/** What became of an article, in words: one that only changed in numbers or references says so. */
export function wordsForChange({ change, weight }: SectionChange): Words {
  return changeWords[change === 'reworded' && weight === 'cosmetic' ? 'cosmetic' : change]
}

/** Fills the blanks of a phrase: `{id}`. */
export function fillWords(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/gu, (blank, name: string) => values[name] ?? blank)
}

type Forms = readonly [one: string, many: string]

/** A number with its noun: French has the singular below 2, English only for 1. */
export function counted(
  n: number,
  noun: Readonly<Record<Language, Forms>>,
  language: Language,
): string {
  const isOne = language === 'fr' ? n < 2 : n === 1
  return `${n} ${noun[language][isOne ? 0 : 1]}`
}

/** How much changed, in a sentence: `2 articles modifiés, 1 ajouté ; 12 ne changent que de numéros ou de renvois.` */
export function tallyWords(changes: readonly SectionChange[], language: Language): string {
  const tally = (of: (change: SectionChange) => boolean) => changes.filter(of).length
  const isCosmetic = ({ change, weight }: SectionChange) =>
    change === 'cosmetic' || (change === 'reworded' && weight === 'cosmetic')
  const counts: [number, keyof typeof tallies][] = [
    [tally((one) => one.change === 'reworded' && !isCosmetic(one)), 'reworded'],
    [tally(({ change }) => change === 'inserted'), 'inserted'],
    [tally(({ change }) => change === 'deleted'), 'deleted'],
    [tally(({ change }) => change === 'moved-here'), 'moved'],
  ]
  const said = counts
    .filter(([n]) => n > 0)
    .map(([n, kind], index) => {
      const words = tallies[kind]
      return counted(n, index === 0 ? named(words) : words, language)
    })
    .join(', ')
  const quiet = tally(isCosmetic)
  const rest =
    quiet > 0 ? [counted(quiet, said ? tallies.cosmetic : named(tallies.cosmetic), language)] : []
  const all = [...(said ? [said] : []), ...rest].join(language === 'fr' ? ' ; ' : '; ')
  return all ? `${all}.` : ''
}

/** The first count says what is counted. */
function named(words: Readonly<Record<Language, Forms>>): Readonly<Record<Language, Forms>> {
  return {
    fr: [`article ${words.fr[0]}`, `articles ${words.fr[1]}`],
    en: [`article ${words.en[0]}`, `articles ${words.en[1]}`],
  }
}

const tallies = {
  reworded: { fr: ['modifié', 'modifiés'], en: ['changed', 'changed'] },
  inserted: { fr: ['ajouté', 'ajoutés'], en: ['added', 'added'] },
  deleted: { fr: ['supprimé', 'supprimés'], en: ['removed', 'removed'] },
  moved: { fr: ['déplacé', 'déplacés'], en: ['moved', 'moved'] },
  cosmetic: {
    fr: ['ne change que de numéros ou de renvois', 'ne changent que de numéros ou de renvois'],
    en: ['changes only in numbers or references', 'change only in numbers or references'],
  },
} as const satisfies Record<string, Readonly<Record<Language, Forms>>>
