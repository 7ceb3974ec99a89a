import type { PanelName } from '#core/contract/content.ts'
import type { Language } from '#core/locale/locale.ts'

/** What a preview says in the place of what only a contract has. */
export const saidInPreviews = {
  fr: { each: 'pour chaque élément de', article: 'article', otherwise: 'sinon' },
  en: { each: 'for each item of', article: 'section', otherwise: 'otherwise' },
} as const

/** What stands where the house makes a table or a panel from the terms. */
export const panelPreview: Readonly<Record<PanelName, Readonly<Record<Language, string>>>> = {
  Parties: { fr: 'Ici, les parties face à face.', en: 'Here, the parties facing each other.' },
  ServiceTable: {
    fr: 'Ici, le tableau des services de la page de garde.',
    en: 'Here, the service table of the cover page.',
  },
  KeyTerms: { fr: 'Ici, le tableau des termes essentiels.', en: 'Here, the table of key terms.' },
  Signatures: { fr: 'Ici, les cadres de signature.', en: 'Here, the signature boxes.' },
}
