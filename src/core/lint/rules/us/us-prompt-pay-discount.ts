import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

const find = phraseFinder([
  'early payment discount',
  'prompt payment discount',
  'discount for early payment',
  'discount for prompt payment',
  'discount for timely payment',
  'escompte pour paiement anticipé',
  'remise pour paiement rapide',
])

export const usPromptPayDiscount: Rule = {
  id: 'us-prompt-pay-discount',
  severity: 'error',
  jurisdictions: ['US-CA', 'US-IL'],
  summary: {
    fr: 'Un paiement à temps obtenu contre un rabais.',
    en: 'Timely payment in exchange for a discount.',
  },
  why: {
    fr: "Ces lois interdisent de demander à l'indépendant d'accepter moins, ou de donner plus, pour être payé à temps.",
    en: 'These laws forbid asking the freelancer to accept less, or to give more, in order to be paid on time.',
  },
  remedy: {
    fr: 'Retirez ce passage : le prix entier est dû à la date convenue.',
    en: 'Take this passage out: the whole price is due on the agreed date.',
  },
  facts: ['US-06', 'US-08'],
  paths: ['payment.dueDays'],
  examples: [
    { on: 'US-HRL-0003', set: { 'law.governing': 'US-CA' } },
    {
      on: 'US-HRL-0003',
      set: { 'law.governing': 'US-CA' },
      text: '## Discount\n\nThe Client takes an early payment discount.',
      finds: {
        says: {
          fr: '« early payment discount » lie le paiement à temps à un prix moindre.',
          en: '"early payment discount" ties timely payment to a lower price.',
        },
      },
    },
  ],
  checkText: ({ text }, say) => {
    for (const { span } of find(text))
      say({
        span,
        says: {
          fr: `« ${span} » lie le paiement à temps à un prix moindre.`,
          en: `"${span}" ties timely payment to a lower price.`,
        },
      })
  },
}
