import type { Language, Words } from '#core/locale/locale.ts'
import type { CommitSignature } from './log-entry.ts'
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

/** Words around a change log. */
export const historyWords = {
  notCommitted: {
    fr: "Ce contrat n'est pas encore enregistré dans git.",
    en: 'This contract is not committed to git yet.',
  },
} as const satisfies Record<string, Words>

/** What is known of a commit's signature. */
export const signatureWords: Readonly<Record<CommitSignature['check'], Words>> = {
  good: { fr: 'commit signé, signature vérifiée', en: 'signed commit, signature checked' },
  bad: { fr: 'signature du commit fausse', en: 'commit signature is wrong' },
  expired: { fr: 'commit signé, clé expirée', en: 'signed commit, key expired' },
  revoked: { fr: 'commit signé, clé révoquée', en: 'signed commit, key revoked' },
  'unknown-key': {
    fr: 'commit signé, clé non reconnue ici',
    en: 'signed commit, key not recognised here',
  },
  unchecked: { fr: 'commit signé, non vérifié', en: 'signed commit, not checked' },
}
