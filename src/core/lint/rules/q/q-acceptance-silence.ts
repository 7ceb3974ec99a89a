import type { Terms } from '#core/contract/terms.ts'
import type { Rule } from '#core/lint/rule.ts'

/** True when money waits for the client's acceptance. */
function dependsOnAcceptance({ fees }: Terms): boolean {
  if (fees?.model === 'on-approval') return true
  if (fees?.model === 'milestone')
    return (fees.milestones ?? []).some(({ trigger }) => trigger === 'acceptance')
  return fees?.model === 'fixed-deposit' && fees.deposit?.balanceTrigger === 'acceptance'
}

export const qAcceptanceSilence: Rule = {
  id: 'q-acceptance-silence',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Un paiement que le silence du client peut bloquer.',
    en: "A payment that the client's silence can block.",
  },
  why: {
    fr: "Quand le solde ou les droits dépendent d'une validation, il faut un délai et l'effet du silence.",
    en: 'When balance or rights depend on acceptance, there must be a time limit and an effect of silence.',
  },
  remedy: {
    fr: 'Écrivez scope.acceptance: { days: 5, deemed: true }.',
    en: 'Write scope.acceptance: { days: 5, deemed: true }.',
  },
  facts: [],
  paths: ['scope.acceptance.days', 'scope.acceptance.deemed'],
  examples: [
    { on: 'FR-LCH-0002' },
    { on: 'FR-LCH-0002', set: { 'fees.deposit.balanceTrigger': 'acceptance' } },
    {
      on: 'FR-LCH-0002',
      set: { 'fees.deposit.balanceTrigger': 'acceptance', 'scope.acceptance.deemed': false },
      finds: {
        says: {
          fr: "Le paiement dépend d'une validation, sans délai au bout duquel le silence vaut accord.",
          en: 'Payment depends on acceptance, without a time after which silence counts as agreement.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (
      !dependsOnAcceptance(terms) ||
      (terms.scope?.acceptance?.deemed === true && terms.scope.acceptance.days)
    )
      return
    say({
      at: 'scope.acceptance',
      says: {
        fr: "Le paiement dépend d'une validation, sans délai au bout duquel le silence vaut accord.",
        en: 'Payment depends on acceptance, without a time after which silence counts as agreement.',
      },
    })
  },
}
