import { affirmed } from '#core/lint/affirmed.ts'
import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

/** Full exclusions as authors write them; their own "no" is part of the words. */
const exclusions = phraseFinder(
  [
    'décline toute responsabilité',
    'déclinent toute responsabilité',
    'exclut toute responsabilité',
    'toute responsabilité du prestataire est exclue',
    'est exonéré de toute responsabilité',
    'est dégagé de toute responsabilité',
    'disclaims all liability',
    'excludes all liability',
    'exclude all liability',
    'all liability of the provider is excluded',
    'is released from all liability',
  ],
  { withoutAccents: true },
)

export const qLiabilityExcludesAll: Rule = {
  id: 'q-liability-excludes-all',
  severity: 'error',
  jurisdictions: 'all',
  summary: { fr: 'Une responsabilité écartée en entier.', en: 'Liability excluded altogether.' },
  why: {
    fr: 'Plusieurs droits refusent tout effet à une clause qui écarte la responsabilité en entier : la France pour le dol et la faute lourde, la Suisse pour le dol et la faute grave, le Royaume-Uni pour le décès et le dommage corporel par négligence.',
    en: 'Several laws give no effect to a clause that excludes all liability: France for wilful or gross fault, Switzerland for intent or gross fault, the United Kingdom for death or injury by negligence.',
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
    {
      on: 'FR-ADM-0001',
      text: "Le Prestataire ne décline pas toute responsabilité : le plafond de l'article s'applique.",
    },
    {
      on: 'FR-ADM-0001',
      text: 'Le Prestataire décline toute responsabilité en cas de perte de données.',
      finds: {
        says: {
          fr: '« décline toute responsabilité » : la responsabilité est écartée en entier.',
          en: '"décline toute responsabilité": liability is excluded altogether.',
        },
      },
    },
  ],
  check: ({ terms: { liab } }, say) => {
    const isZero =
      (liab?.cap === 'amount' && liab.capAmount?.minor === 0) ||
      (liab?.cap === 'multiple' && liab.capMultiple === 0)
    if (!isZero) return
    say({
      at: 'liab',
      says: { fr: 'Le plafond de responsabilité est de zéro.', en: 'The liability cap is zero.' },
    })
  },
  checkText: (text, say) => {
    if (text.from !== 'special-terms') return
    for (const { span } of affirmed(text, exclusions))
      say({
        span,
        says: {
          fr: `« ${span} » : la responsabilité est écartée en entier.`,
          en: `"${span}": liability is excluded altogether.`,
        },
      })
  },
}
