import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conDeliveryAfterDeletion: Rule = {
  id: 'con-delivery-after-deletion',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Des données effacées avant la remise des livrables.',
    en: 'Data deleted before the deliverables are handed over.',
  },
  why: {
    fr: 'Ce qui doit être remis au client aurait déjà disparu.',
    en: 'What is to be handed to the Client would already be gone.',
  },
  remedy: {
    fr: 'Écrivez dans data.deleteWithinDays plus de jours que dans end.deliverWithinDays.',
    en: 'Write more days in data.deleteWithinDays than in end.deliverWithinDays.',
  },
  facts: [],
  paths: ['data.deleteWithinDays', 'end.deliverWithinDays'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'data.deleteWithinDays': 5 },
      finds: {
        says: {
          fr: 'Les données sont effacées 5 jours calendaires après la fin, les livrables remis 7 jours calendaires après.',
          en: 'Data is deleted 5 calendar days after the end, deliverables are handed over 7 calendar days after.',
        },
      },
    },
  ],
  check: ({ terms: { data, end } }, say) => {
    const [deletion, delivery] = [data?.deleteWithinDays, end?.deliverWithinDays]
    if (!deletion || !delivery || deletion.n >= delivery.n) return
    const [gone, handed] = [valueWords(deletion), valueWords(delivery)]
    say({
      at: 'data.deleteWithinDays',
      says: {
        fr: `Les données sont effacées ${gone.fr} après la fin, les livrables remis ${handed.fr} après.`,
        en: `Data is deleted ${gone.en} after the end, deliverables are handed over ${handed.en} after.`,
      },
    })
  },
}
