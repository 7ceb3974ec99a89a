import { phraseFinder } from './phrase.ts'

/** Finds the American notion and its calques, which have no effect outside the United States (FR-23, GB-09, US-03). */
export const findWorkMadeForHire = phraseFinder([
  'work made for hire',
  'works made for hire',
  'work for hire',
  'works for hire',
  'travail à la commande',
  'œuvre de commande',
  'oeuvre de commande',
])
