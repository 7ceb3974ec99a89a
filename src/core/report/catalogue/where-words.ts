import type { Words } from '#core/locale/locale.ts'

const places: Readonly<Record<string, Words>> = {
  '(contract)': { fr: 'dans un contrat', en: 'in a contract' },
  '(clause)': { fr: 'dans une clause', en: 'in a clause' },
  '(annex)': { fr: 'dans une annexe', en: 'in an annex' },
  '¶': { fr: 'seul sur sa ligne', en: 'alone on its line' },
  '"…"': { fr: 'dans une phrase', en: 'inside a sentence' },
  '- …': { fr: 'dans une liste', en: 'in a list' },
  '> …': { fr: 'dans une citation', en: 'in a quotation' },
  '## …': { fr: 'dans un titre', en: 'in a heading' },
  '<Each>': { fr: 'dans <Each>', en: 'in <Each>' },
  '</>': { fr: "ici : ce composant n'a pas de contenu", en: 'here: this component has no content' },
}

/** Where a component stands, in words. */
export function whereWords(where: string): Words {
  return (Object.hasOwn(places, where) ? places[where] : undefined) ?? { fr: where, en: where }
}
