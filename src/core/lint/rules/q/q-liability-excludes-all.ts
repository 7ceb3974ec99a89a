import type { Rule } from '#core/lint/rule.ts'

export const qLiabilityExcludesAll: Rule = {
  id: 'q-liability-excludes-all',
  severity: 'error',
  jurisdictions: 'all',
  summary: { fr: 'Une responsabilité écartée en entier.', en: 'Liability excluded altogether.' },
  why: {
    fr: "Ces droits privent d'effet une clause qui écarte toute responsabilité.",
    en: 'These laws give no effect to a clause that excludes all liability.',
  },
  remedy: {
    fr: 'Écrivez un plafond au-dessus de zéro dans liab.capAmount, ou liab.cap: fees-12-months.',
    en: 'Write a cap above zero in liab.capAmount, or liab.cap: fees-12-months.',
  },
  facts: ['FR-44', 'CH-05', 'GB-11'],
  paths: ['liab.cap', 'liab.capAmount', 'liab.capMultiple'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'liab.cap': 'amount', 'liab.capAmount': '0.00 EUR' },
      finds: {
        says: { fr: 'Le plafond de responsabilité est de zéro.', en: 'The liability cap is zero.' },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (
      !(
        (terms.liab?.cap === 'amount' && terms.liab.capAmount?.minor === 0) ||
        (terms.liab?.cap === 'multiple' && terms.liab.capMultiple === 0)
      )
    )
      return
    say({
      at: 'liab',
      says: { fr: 'Le plafond de responsabilité est de zéro.', en: 'The liability cap is zero.' },
    })
  },
}
