import type { Words } from '#core/locale/locale.ts'
import type { frQualifiers } from './lexicon/fr-qualifiers.ts'
import type { Say } from './say.ts'

/** What a qualifier leaves open; the groups of the lists FR-B and EN-B. */
export type QualifierKind = keyof typeof frQualifiers

/** A span as messages quote it. */
export function quoted(span: string): Words {
  return { fr: `« ${span} »`, en: `"${span}"` }
}

/** Says of a qualifier what it leaves open and what to write in its place. */
export function sayQualifier(say: Say, kind: QualifierKind, span: string): void {
  const { fr, en } = quoted(span)
  const { leaves, remedy } = open[kind]
  say({ says: { fr: `${fr} ${leaves.fr}`, en: `${en} ${leaves.en}` }, remedy, span })
}

const open: Readonly<Record<QualifierKind, { leaves: Words; remedy: Words }>> = {
  delay: {
    leaves: { fr: 'ne dit pas quand.', en: 'does not say when.' },
    remedy: {
      fr: 'Écrivez un délai, comme « sous 24 h » ou « sous 2 jours ouvrés ».',
      en: 'Write a delay, such as "within 24 hours" or "within 2 business days".',
    },
  },
  rhythm: {
    leaves: { fr: 'ne dit pas à quel rythme.', en: 'does not say how often.' },
    remedy: {
      fr: 'Écrivez un rythme, comme « chaque vendredi » ou « 3 fois par semaine ».',
      en: 'Write a rhythm, such as "every Friday" or "3 times a week".',
    },
  },
  number: {
    leaves: { fr: 'ne dit pas combien.', en: 'does not say how many.' },
    remedy: {
      fr: 'Écrivez un nombre, ou une fourchette dans quantity : { min: 5, max: 10, period: week }.',
      en: 'Write a number, or a range in quantity: { min: 5, max: 10, period: week }.',
    },
  },
  test: {
    leaves: { fr: 'ne se vérifie pas.', en: 'cannot be checked.' },
    remedy: {
      fr: 'Écrivez ce qui se constate : un format, une longueur, un modèle approuvé, une liste de contrôle.',
      en: 'Write what can be observed: a format, a length, an approved template, a checklist.',
    },
  },
  bound: {
    leaves: { fr: "n'a pas de limite.", en: 'has no limit.' },
    remedy: {
      fr: 'Écrivez la limite, comme « 15 minutes par livrable » ou un nombre de corrections.',
      en: 'Write the limit, such as "15 minutes for each deliverable" or a number of revisions.',
    },
  },
  condition: {
    leaves: { fr: 'laisse ouvert ce qui est dû.', en: 'leaves open what is owed.' },
    remedy: {
      fr: 'Dites dans quel cas et par quelle demande, ou retirez ces mots.',
      en: 'Say in which case and on whose request, or take the words out.',
    },
  },
  closing: {
    leaves: { fr: 'laisse la liste ouverte.', en: 'leaves the list open.' },
    remedy: {
      fr: 'Énumérez tout, ou écrivez « exemples : » sans en faire une obligation.',
      en: 'List everything, or write "examples:" without making a duty of it.',
    },
  },
}
