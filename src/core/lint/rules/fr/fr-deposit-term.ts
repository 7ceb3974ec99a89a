import { affirmedIn } from '#core/lint/affirmed.ts'
import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

const words = phraseFinder(['arrhes', 'acompte'])

export const frDepositTerm: Rule = {
  id: 'fr-deposit-term',
  severity: 'warning',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Le texte dit « arrhes » quand les termes disent « acompte », ou le contraire.',
    en: 'The text says "arrhes" where the terms say "acompte", or the reverse.',
  },
  why: {
    fr: "L'acompte est un début de paiement d'un contrat ferme ; les arrhes permettent de se dédire, en les perdant ou en en rendant le double. Ce point n'a pas été vérifié à la source.",
    en: 'An acompte is a first payment of a firm contract; arrhes allow a party to withdraw, losing them or paying back double. This point was not checked at the source.',
  },
  remedy: {
    fr: 'Gardez le mot de fees.deposit.nature partout.',
    en: 'Keep the word of fees.deposit.nature everywhere.',
  },
  facts: ['FR-45'],
  paths: ['fees.deposit.nature'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      text: "L'acompte est versé par virement.",
    },
    {
      on: 'FR-LCH-0002',
      text: 'Les arrhes sont versées par virement.',
      finds: {
        says: {
          fr: '« arrhes » contredit les termes, qui prévoient un acompte.',
          en: '"arrhes" contradicts the terms, which provide for an acompte.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { fees } = subject.terms
    const nature = fees?.model === 'fixed-deposit' ? fees.deposit?.nature : undefined
    if (!nature) return
    const planned = nature === 'acompte' ? 'un acompte' : 'des arrhes'
    for (const { phrase, span, place } of affirmedIn(subject, words))
      if (phrase !== nature)
        say({
          at: { place },
          span,
          says: {
            fr: `« ${span} » contredit les termes, qui prévoient ${planned}.`,
            en: `"${span}" contradicts the terms, which provide for ${nature === 'acompte' ? 'an acompte' : 'arrhes'}.`,
          },
        })
  },
}
