import { choice, flag, group, instant } from '#core/terms/kinds.ts'

/** Languages of a contract of adhesion (clause `language-clause`; QC-01..04). */
export const lang = group({
  adhesion: flag(),
  frenchDeliveredAt: instant(),
  choice: choice('fr', 'en'),
  choiceExpressedAt: instant(),
  expressWill: flag(),
})
