import { isOn } from '#core/contract/terms.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conExclusivityNoConsideration: Rule = {
  id: 'con-exclusivity-no-consideration',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Une exclusivité sans contrepartie ni limite.',
    en: 'An exclusivity without anything in return, and without a limit.',
  },
  why: {
    fr: "Le prestataire renonce à d'autres clients : sans prix ni durée, l'engagement ressemble à une subordination et se conteste.",
    en: 'The Provider gives up other clients: without a price or a period the commitment looks like subordination and is open to challenge.',
  },
  remedy: {
    fr: 'Écrivez excl.feeAdjustmentPct ou excl.periodMonths, ou un engagement du client (fees.retainer.minCommitmentMonths).',
    en: 'Write excl.feeAdjustmentPct or excl.periodMonths, or a commitment of the Client (fees.retainer.minCommitmentMonths).',
  },
  facts: [],
  paths: [
    'excl.mode',
    'excl.feeAdjustmentPct',
    'excl.periodMonths',
    'fees.retainer.minCommitmentMonths',
  ],
  examples: [
    {
      on: 'FR-ADM-0001',
      set: { 'excl.mode': 'exclusive-scope', 'excl.feeAdjustmentPct': 15 },
      with: ['exclusivity-option@1.0.0'],
    },
    {
      on: 'FR-ADM-0001',
      set: { 'excl.mode': 'exclusive-scope' },
      with: ['exclusivity-option@1.0.0'],
      finds: {
        says: {
          fr: "L'exclusivité n'a ni supplément de prix, ni durée, ni engagement du client.",
          en: 'The exclusivity has no increase of the fee, no period and no commitment of the Client.',
        },
      },
    },
  ],
  check: ({ terms: { excl, fees } }, say) => {
    const { mode, feeAdjustmentPct, periodMonths } = excl ?? {}
    if (!mode || mode === 'non-exclusive') return
    const commitment = fees?.model === 'retainer' ? fees.retainer?.minCommitmentMonths : undefined
    if (isOn(feeAdjustmentPct) || isOn(periodMonths) || isOn(commitment)) return
    say({
      at: 'excl.mode',
      says: {
        fr: "L'exclusivité n'a ni supplément de prix, ni durée, ni engagement du client.",
        en: 'The exclusivity has no increase of the fee, no period and no commitment of the Client.',
      },
    })
  },
}
