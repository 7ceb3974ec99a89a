import { missingCarveOuts } from '#core/lint/carve-outs.ts'
import type { Rule } from '#core/lint/rule.ts'

export const beUnfairGreyLiability: Rule = {
  id: 'be-unfair-grey-liability',
  severity: 'warning',
  jurisdictions: ['BE'],
  summary: {
    fr: 'Une limite de responsabilité qui ne réserve pas ce que la loi belge réserve.',
    en: 'A limit of liability that does not leave out what Belgian law leaves out.',
  },
  why: {
    fr: "Le code de droit économique présume abusive l'exonération du dol, de la faute grave ou de l'inexécution de l'engagement essentiel. Les limites du code civil n'ont pas été vérifiées à la source.",
    en: 'The Belgian code of economic law presumes unfair the exclusion of wilful misconduct, gross fault or failure of the essential commitment. The limits of the civil code were not checked at the source.',
  },
  remedy: {
    fr: 'Écrivez liab.carveOuts: [fraud, gross-negligence, death-injury, essential-obligation].',
    en: 'Write liab.carveOuts: [fraud, gross-negligence, death-injury, essential-obligation].',
  },
  facts: ['BE-07', 'BE-13'],
  paths: ['liab.carveOuts'],
  examples: [
    { on: 'BE-RNW-0006' },
    {
      on: 'BE-RNW-0006',
      set: { 'liab.carveOuts': ['fraud', 'death-injury'] },
      finds: {
        says: {
          fr: "Les cas hors limites ne nomment pas la faute lourde et l'obligation essentielle.",
          en: 'The cases outside the limits do not name gross negligence and the essential obligation.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const missing = missingCarveOuts(terms, ['fraud', 'gross-negligence', 'essential-obligation'])
    if (!missing) return
    say({
      at: 'liab.carveOuts',
      says: {
        fr: `Les cas hors limites ne nomment pas ${missing.fr}.`,
        en: `The cases outside the limits do not name ${missing.en}.`,
      },
    })
  },
}
