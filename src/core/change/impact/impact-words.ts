import type { Words } from '#core/locale/locale.ts'
import type { ImpactAction } from './impact-of.ts'

/** What to do for a document, as the heading of those for which it is the same. */
export const actionWords: Readonly<Record<ImpactAction, Words>> = {
  bump: {
    fr: 'Brouillons : passer à la nouvelle version',
    en: 'Drafts: move to the new version',
  },
  'send-again': {
    fr: 'Envoyés : passer à la nouvelle version et renvoyer',
    en: 'Sent: move to the new version and send again',
  },
  'offer-addendum': {
    fr: 'Signés et en cours : proposer un avenant',
    en: 'Signed and running: offer an addendum',
  },
  'sign-addendum': {
    fr: "Avenant écrit : l'envoyer et le faire signer",
    en: 'Addendum written: send it and have it signed',
  },
  nothing: { fr: 'Terminés : rien à faire', en: 'Ended: nothing to do' },
}

/** Actions in the order in which they are listed. */
export const actionOrder: readonly ImpactAction[] = [
  'bump',
  'send-again',
  'offer-addendum',
  'sign-addendum',
  'nothing',
]

/** How much a version number claims to change. */
export const stepWords: Readonly<Record<'major' | 'minor' | 'patch', Words>> = {
  major: { fr: 'le sens change', en: 'the meaning changes' },
  minor: { fr: 'un terme facultatif de plus', en: 'a new optional term' },
  patch: { fr: 'autres mots, même sens', en: 'other words, same meaning' },
}

/** What became of a term of the clause. */
export const termKindWords: Readonly<Record<'added' | 'removed' | 'changed', Words>> = {
  added: { fr: 'nouveau terme', en: 'new term' },
  removed: { fr: 'terme retiré', en: 'term removed' },
  changed: { fr: 'autre valeur habituelle', en: 'other default' },
}
