import type { Rule } from '#core/lint/rule.ts'

export const genAllowNoReason: Rule = {
  id: 'gen-allow-no-reason',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Une acceptation sans raison écrite.',
    en: 'An allowance without a written reason.',
  },
  why: {
    fr: 'Qui lit le contrat plus tard doit savoir pourquoi le constat a été accepté ; sans raison, il reste.',
    en: 'Who reads the contract later must know why the finding was accepted; without a reason it stays.',
  },
  remedy: {
    fr: 'Écrivez la raison derrière les deux-points : # allow <règle>: <raison>.',
    en: 'Write the reason behind the colon: # allow <rule>: <reason>.',
  },
  facts: [],
  paths: [],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      comment: { 'payment.dueDays': 'allow fr-payment-cap' },
      finds: {
        says: {
          fr: '« fr-payment-cap » est admise ici sans raison écrite.',
          en: '"fr-payment-cap" is allowed here without a written reason.',
        },
      },
    },
  ],
  reportedBy: 'engine',
}
