import type { VagueEntry } from './vague-entry.ts'

/** Specification 6.4, list T: haste without a delay. */
export const timeAdverbs = {
  fr: [
    {
      phrases: [
        'rapidement',
        'bientôt',
        'prochainement',
        'en urgence',
        'dès que possible',
        'le plus rapidement possible',
        'aussi vite que possible',
      ],
      unless: 'delay',
    },
    { phrases: ['immédiatement'], unless: 'delay', notBefore: ['après', 'avant'] },
  ],
  en: [
    {
      phrases: ['quickly', 'shortly', 'urgently', 'ASAP', 'as soon as possible'],
      unless: 'delay',
    },
    { phrases: ['soon'], unless: 'delay', notAfter: ['as'] },
    { phrases: ['immediately'], unless: 'delay', notBefore: ['after', 'before', 'upon', 'on'] },
  ],
} as const satisfies Record<'fr' | 'en', readonly VagueEntry[]>

/** The adjective of list T: in sentences it names a kind of request, which the contract defines. */
export const urgentWords = {
  fr: [{ phrases: ['urgent', 'urgente'], unless: 'delay' }],
  en: [{ phrases: ['urgent'], unless: 'delay' }],
} as const satisfies Record<'fr' | 'en', readonly VagueEntry[]>
