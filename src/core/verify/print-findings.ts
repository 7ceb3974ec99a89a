import { type CheckSentences, findingMaker } from '#core/seal/finding-maker.ts'

/** What is checked of a PDF beside its signatures, each with its sentence when it holds and when it does not. */
const checks = {
  'pdf-print': {
    fr: ['Le contrat que montre ce PDF', "Ce PDF ne montre pas le contrat qu'il nomme"],
    en: ['The contract that this PDF shows', 'This PDF does not show the contract it names'],
  },
  'pdf-unsigned': {
    fr: ['Aucune signature dans le fichier lui-même', 'Une signature manque'],
    en: ['No signature inside the file itself', 'A signature is missing'],
  },
} as const satisfies Record<string, CheckSentences>

/** Lines about what holds or is said (`found`), and about what should hold and does not (`failed`). */
export const { found, failed } = findingMaker<keyof typeof checks>(checks)
