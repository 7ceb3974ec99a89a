import { choice, choices, count, flag, group, money } from '#core/terms/kinds.ts'

/** Limits of liability and what they never cover (clause `liability-cap`; FR-44, BE-07, BE-13, CH-05, QC-09, GB-11). */
export const liab = group({
  cap: choice('fees-12-months', 'fees-paid', 'multiple', 'amount'),
  capAmount: money(),
  capMultiple: count(),
  indirectExcluded: flag(),
  carveOuts: choices(
    'fraud',
    'gross-negligence',
    'death-injury',
    'intentional-gross-fault',
    'bodily-moral-injury',
    'essential-obligation',
    'confidentiality',
    'data',
    'ip-infringement',
    'payment',
  ),
  mutual: flag(),
})
