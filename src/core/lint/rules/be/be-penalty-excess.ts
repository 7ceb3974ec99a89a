import type { Rule } from '#core/lint/rule.ts'
import { percentWords } from '#core/lint/value-words.ts'

/** Share of the price above which a lump sum is reported, in per cent (specification 5.6); a rule of thumb. */
const share = 15

export const bePenaltyExcess: Rule = {
  id: 'be-penalty-excess',
  severity: 'warning',
  jurisdictions: ['BE'],
  summary: {
    fr: 'Une somme forfaitaire de plus de 15 % du prix.',
    en: 'A lump sum of more than 15 % of the price.',
  },
  why: {
    fr: "Le juge peut réduire une clause indemnitaire manifestement excessive. Quinze pour cent sont un repère de cette bibliothèque, pas une règle de droit ; ce point n'a pas été vérifié à la source.",
    en: 'A court may reduce a penalty clause that is manifestly excessive. Fifteen per cent is a rule of thumb of this library, not of law; this point was not checked at the source.',
  },
  remedy: {
    fr: 'Rapprochez la somme du dommage prévisible : cancel.lateFeePct, ou fees.deposit.refundable: pro-rata.',
    en: 'Bring the sum near the foreseeable loss: cancel.lateFeePct, or fees.deposit.refundable: pro-rata.',
  },
  facts: ['BE-13'],
  paths: ['cancel.lateFeePct', 'fees.deposit.pct', 'fees.deposit.refundable'],
  examples: [
    {
      on: 'BE-RNW-0006',
      set: { 'cancel.lateEffect': 'fee-pct', 'cancel.lateFeePct': 15 },
    },
    {
      on: 'BE-RNW-0006',
      set: { 'cancel.lateEffect': 'fee-pct', 'cancel.lateFeePct': 50 },
      finds: {
        says: {
          fr: "L'annulation tardive coûte 50 % du prix de la séance ; le repère est de 15 %.",
          en: 'A late cancellation costs 50% of the price of the session; the rule of thumb is 15%.',
        },
      },
    },
    {
      on: 'FR-LCH-0002',
      set: { 'law.governing': 'BE' },
      finds: {
        says: {
          fr: "L'acompte gardé en cas d'annulation est de 50 % du prix ; le repère est de 15 %.",
          en: 'The deposit kept on cancellation is 50% of the price; the rule of thumb is 15%.',
        },
      },
    },
  ],
  check: ({ terms: { cancel, fees } }, say) => {
    const limit = percentWords(share)
    const late = cancel?.lateEffect === 'fee-pct' ? Number(cancel.lateFeePct?.value ?? 0) : 0
    if (late > share) {
      const { fr, en } = percentWords(late)
      say({
        at: 'cancel.lateFeePct',
        says: {
          fr: `L'annulation tardive coûte ${fr} du prix de la séance ; le repère est de ${limit.fr}.`,
          en: `A late cancellation costs ${en} of the price of the session; the rule of thumb is ${limit.en}.`,
        },
      })
    }
    if (fees?.model !== 'fixed-deposit' || fees.deposit?.refundable !== 'no-if-client-cancels')
      return
    const kept = Number(fees.deposit.pct?.value ?? 0)
    if (kept <= share) return
    const { fr, en } = percentWords(kept)
    say({
      at: 'fees.deposit.refundable',
      says: {
        fr: `L'acompte gardé en cas d'annulation est de ${fr} du prix ; le repère est de ${limit.fr}.`,
        en: `The deposit kept on cancellation is ${en} of the price; the rule of thumb is ${limit.en}.`,
      },
    })
  },
}
