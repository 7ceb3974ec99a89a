import type { Language, Words } from '#core/locale/locale.ts'
import { counted, fillWords } from '#core/change/redline/redline-words.ts'

/** Lines of a change log. Plain spaces and apostrophes: typography is added on output. */
export const logWords = {
  created: { fr: 'Contrat créé, version {version}', en: 'Contract created, version {version}' },
  returned: { fr: 'Contrat remis, version {version}', en: 'Contract restored, version {version}' },
  removed: { fr: 'Contrat retiré du dépôt', en: 'Contract removed from the repository' },
  renamed: { fr: 'Déplacé de {from} vers {to}', en: 'Moved from {from} to {to}' },
  same: {
    fr: 'Le texte et les termes restent les mêmes',
    en: 'Text and terms stay the same',
  },
  unreadable: {
    fr: 'Illisible à cette révision : {problem}',
    en: 'Cannot be read at this revision: {problem}',
  },
  termChanged: { fr: '{label} : {before} → {after}', en: '{label}: {before} → {after}' },
  termAdded: { fr: '{label} : {after} (ajouté)', en: '{label}: {after} (added)' },
  termRemoved: { fr: '{label} : {before} (supprimé)', en: '{label}: {before} (removed)' },
  clauseChanged: { fr: 'Clause {id} {before} → {after}', en: 'Clause {id} {before} → {after}' },
  clauseAdded: { fr: 'Clause {id} {after} ajoutée', en: 'Clause {id} {after} added' },
  clauseRemoved: { fr: 'Clause {id} {before} retirée', en: 'Clause {id} {before} removed' },
  articleAdded: { fr: 'Article « {title} » ajouté', en: 'Article “{title}” added' },
  articleRemoved: { fr: 'Article « {title} » supprimé', en: 'Article “{title}” removed' },
  articleMoved: { fr: 'Article « {title} » déplacé', en: 'Article “{title}” moved' },
  articleRearranged: {
    fr: 'Passages déplacés dans « {title} »',
    en: 'Passages moved in “{title}”',
  },
  addendumAdded: { fr: 'Avenant {no} ajouté', en: 'Addendum {no} added' },
  addendumRemoved: { fr: 'Avenant {no} retiré', en: 'Addendum {no} removed' },
  inAddendum: { fr: 'Avenant {no} : {note}', en: 'Addendum {no}: {note}' },
  amountMore: { fr: '{label} : + {amount}', en: '{label}: + {amount}' },
  amountLess: { fr: '{label} : − {amount}', en: '{label}: − {amount}' },
  services: { fr: '{label} : {rows}', en: '{label}: {rows}' },
  from: { fr: '{note}, dès le {from}', en: '{note}, from {from}' },
  period: { fr: '{note}, du {from} au {until}', en: '{note}, from {from} to {until}' },
  because: { fr: 'Motif : {reason}', en: 'Reason: {reason}' },
} as const satisfies Record<string, Words>

/** Fills the blanks of a line. */
export const withBlanks = fillWords

/** `3 phrases modifiées dans « Conditions particulières »` */
export function sentenceWords(n: number, title: string, language: Language): string {
  const changed = counted(
    n,
    {
      fr: ['phrase modifiée', 'phrases modifiées'],
      en: ['sentence changed', 'sentences changed'],
    },
    language,
  )
  return language === 'fr' ? `${changed} dans « ${title} »` : `${changed} in “${title}”`
}
