import { isTermValue, termAt } from '#core/contract/terms.ts'
import type { Rule } from '#core/lint/rule.ts'

const places = [
  'disp.courts.place',
  'disp.mediation.place',
  'disp.mediation.body',
  'disp.arbitration.seat',
] as const
const model =
  /^(?:state ?\/ ?country|(?:état|etat) ?\/ ?pays|state|country|city|ville|pays|city, country|ville, pays)$/iu

export const conLawPlaceholder: Rule = {
  id: 'con-law-placeholder',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Un lieu de jugement, de médiation ou d'arbitrage laissé en modèle.",
    en: 'A place of court, mediation or arbitration left as in the model.',
  },
  why: {
    fr: 'Un contrat qui renvoie à « État/Pays » ne désigne aucun juge.',
    en: 'A contract that refers to "State/Country" names no court.',
  },
  remedy: {
    fr: 'Écrivez la ville, tel Lyon, ou retirez la ligne : la loi désigne alors le tribunal.',
    en: 'Write the town, such as Lyon, or remove the line: the law then designates the court.',
  },
  facts: [],
  paths: [
    'disp.courts.place',
    'disp.mediation.place',
    'disp.mediation.body',
    'disp.arbitration.seat',
  ],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'US-HRL-0003',
      set: { 'disp.courts.place': 'State/Country' },
      finds: {
        says: {
          fr: 'disp.courts.place dit encore « State/Country ».',
          en: 'disp.courts.place still says "State/Country".',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'disp.mediation.place': 'Ville' },
      finds: {
        says: {
          fr: 'disp.mediation.place dit encore « Ville ».',
          en: 'disp.mediation.place still says "Ville".',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    for (const path of places) {
      const value = termAt(terms, path)
      const words = isTermValue(value) && value.kind === 'words' ? value : { any: value }
      const said = [words.any, 'fr' in words && words.fr, 'en' in words && words.en]
      const left = said.find(
        (one): one is string => typeof one === 'string' && model.test(one.trim()),
      )
      if (left)
        say({
          at: path,
          span: left,
          says: {
            fr: `${path} dit encore « ${left} ».`,
            en: `${path} still says "${left}".`,
          },
        })
    }
  },
}
