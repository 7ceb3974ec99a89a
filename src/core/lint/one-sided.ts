import type { Terms } from '#core/contract/terms.ts'
import type { Words } from '#core/locale/locale.ts'

/** A term that binds or protects one party only. */
export type OneSided = {
  readonly path: string
  readonly words: Words
  readonly holds: (terms: Terms) => boolean
}

/** Terms that a contract of adhesion may make one-sided (FR-30, FR-31, QC-08). */
export const oneSided: readonly OneSided[] = [
  {
    path: 'rateChange.method',
    words: { fr: 'le changement de prix par simple avis', en: 'price changes by mere notice' },
    holds: ({ rateChange }) => rateChange?.method === 'notice-with-exit',
  },
  {
    path: 'conf.mutual',
    words: { fr: 'la confidentialité', en: 'confidentiality' },
    holds: ({ conf }) => conf?.mutual === false,
  },
  {
    path: 'liab.mutual',
    words: { fr: 'la limite de responsabilité', en: 'the limit of liability' },
    holds: ({ liab }) => liab?.mutual === false,
  },
  {
    path: 'indem.mutual',
    words: { fr: "l'obligation d'indemniser", en: 'the duty to indemnify' },
    holds: ({ indem }) => indem?.mutual === false,
  },
]
