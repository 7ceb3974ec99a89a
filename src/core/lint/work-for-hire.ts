import { phraseFinder } from './phrase.ts'

const names = [
  'work made for hire',
  'works made for hire',
  'work for hire',
  'works for hire',
  'made for hire',
]

const calques = [
  'travail à la commande',
  'travaux à la commande',
  'œuvre de commande',
  'oeuvre de commande',
  'propriété automatique du Client',
  'automatiquement la propriété du Client',
  'automatiquement propriété du Client',
  'de plein droit la propriété du Client',
]

/** The American notion, by which the commissioner owns the work from the start, and what French texts make of it. */
export const workForHire = phraseFinder([...names, ...calques], { withoutAccents: true })
