/** A term that a clause cannot be printed without, always or when another term has a certain value. */
type Need = {
  readonly clause: string
  readonly path: string
  readonly when?: string
  readonly is?: string
}

/**
 * Terms that a choice makes necessary: an author who chooses an amount as the cap writes the amount.
 * Whoever does not is told so (`path-undecided`, or `clause-silent` where nothing is left to say).
 */
export const neededTerms: readonly Need[] = [
  {
    clause: 'cancellation-rescheduling',
    path: 'cancel.lateFeePct',
    when: 'cancel.lateEffect',
    is: 'fee-pct',
  },
  { clause: 'exclusivity-option', path: 'excl.mode' },
  {
    clause: 'fees-deposit',
    path: 'fees.balance.date',
    when: 'fees.deposit.balanceTrigger',
    is: 'fixed-date',
  },
  {
    clause: 'fees-deposit',
    path: 'fees.deposit.dueDate',
    when: 'fees.deposit.due',
    is: 'fixed-date',
  },
  {
    clause: 'form-scope-change',
    path: 'scopeChange.feeDelta',
    when: 'scopeChange.feeDirection',
    is: 'increase',
  },
  {
    clause: 'form-scope-change',
    path: 'scopeChange.feeDelta',
    when: 'scopeChange.feeDirection',
    is: 'decrease',
  },
  {
    clause: 'form-scope-change',
    path: 'scopeChange.feeUnit',
    when: 'scopeChange.feeDirection',
    is: 'increase',
  },
  {
    clause: 'form-scope-change',
    path: 'scopeChange.feeUnit',
    when: 'scopeChange.feeDirection',
    is: 'decrease',
  },
  { clause: 'form-suspension', path: 'pause.feePct', when: 'pause.fee', is: 'reduced' },
  { clause: 'indemnity', path: 'indem.capAmount', when: 'indem.cap', is: 'separate' },
  { clause: 'invoicing', path: 'payment.dueDate', when: 'payment.dueMode', is: 'fixed-date' },
  {
    clause: 'late-payment',
    path: 'late.ratePctPerMonth',
    when: 'late.basis',
    is: 'contract-rate',
  },
  { clause: 'liability-cap', path: 'liab.capAmount', when: 'liab.cap', is: 'amount' },
  { clause: 'liability-cap', path: 'liab.capMultiple', when: 'liab.cap', is: 'multiple' },
  {
    clause: 'rate-change',
    path: 'rateChange.index.name',
    when: 'rateChange.method',
    is: 'index',
  },
  { clause: 'unused-hours', path: 'fees.hourly.prepaidHours', when: 'fees.model', is: 'hourly' },
  {
    clause: 'unused-hours',
    path: 'fees.retainer.includedHours',
    when: 'fees.model',
    is: 'retainer',
  },
]
