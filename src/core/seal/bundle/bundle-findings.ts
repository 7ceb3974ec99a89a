import { type CheckSentences, findingMaker } from '#core/seal/finding-maker.ts'

/** What is checked of a bundle, each with its sentence when it holds and when it does not. */
const checks = {
  'bundle-form': {
    fr: ['Le dossier de preuves est entier', 'Ce dossier de preuves ne peut pas être jugé'],
    en: ['The bundle is whole', 'This bundle cannot be judged'],
  },
  'bundle-file': {
    fr: ['Chaque fichier est celui de la liste', "Un fichier n'est pas celui de la liste"],
    en: ['Each file is the one in the list', 'A file is not the one in the list'],
  },
  'bundle-text': {
    fr: [
      'Le texte est celui que donnent les sources du dossier',
      "Le texte n'est pas celui que donnent les sources du dossier",
    ],
    en: [
      'The text is what the sources in the bundle give',
      'The text is not what the sources in the bundle give',
    ],
  },
  'bundle-derived': {
    fr: [
      'Ce qui aide à vérifier à la main est tiré des faits eux-mêmes',
      "Un fichier qui aide à vérifier à la main n'est pas tiré des faits",
    ],
    en: [
      'What helps to verify by hand is drawn from the records themselves',
      'A file that helps to verify by hand is not drawn from the records',
    ],
  },
  'bundle-instructions': {
    fr: [
      "Le mode d'emploi est celui que ce logiciel écrit",
      "Le mode d'emploi n'est pas celui que ce logiciel écrit",
    ],
    en: [
      'The instructions are those that this software writes',
      'The instructions are not those that this software writes',
    ],
  },
  'bundle-pdf': {
    fr: ['Le PDF imprimé', 'Le PDF imprimé ne tient pas'],
    en: ['The printed PDF', 'The printed PDF does not hold'],
  },
} as const satisfies Record<string, CheckSentences>

/** A permanent slug of a check. */
export type BundleCheck = keyof typeof checks

/** Lines about what holds or is said (`found`), and about what should hold and does not (`failed`). */
export const { found, failed } = findingMaker<BundleCheck>(checks)
