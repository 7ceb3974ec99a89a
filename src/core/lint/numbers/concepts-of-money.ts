import type { Concept } from './concept.ts'

/** Prices, payment and what follows when it is late. */
export const moneyConcepts: readonly Concept[] = [
  {
    id: 'due',
    words: {
      fr: [
        'paiement*',
        'payer',
        'paye',
        'payee',
        'payes',
        'payees',
        'paie',
        'payable*',
        'reglement*',
        'regler',
        'regle',
        'exigible*',
        'echeance*',
        'net',
        'nets',
        'date de facture',
        'date de la facture',
        'compter de la facture',
        'reception de la facture',
        'emission de la facture',
        'fin de mois',
      ],
      en: [
        'payment*',
        'pay',
        'pays',
        'paid',
        'payable',
        'due',
        'net',
        'invoice date',
        'date of the invoice',
        'from the invoice',
        'of the invoice',
        'of invoice',
        'from invoice',
        'after the invoice',
        'receipt of the invoice',
      ],
    },
    terms: { duration: ['payment.dueDays', 'payment.eomDays'] },
  },
  {
    id: 'late-days',
    words: { fr: ['retard*', 'impaye*'], en: ['late', 'overdue', 'unpaid', 'arrears'] },
    terms: {
      duration: [
        'late.graceDays',
        'late.suspendAfterDays',
        'end.nonPaymentDaysLate',
        'payment.dueDays',
      ],
    },
    over: ['due', 'notice'],
  },
  {
    id: 'late-rate',
    words: {
      fr: ['retard*', 'interet*', 'penalite*', 'moratoire*'],
      en: ['late', 'interest', 'penalt*', 'overdue'],
    },
    terms: { percent: ['late.ratePctPerMonth', 'late.ratePctPerYear'] },
  },
  {
    id: 'late-sum',
    words: {
      fr: ['recouvrement', 'indemnite forfaitaire', 'retard*'],
      en: ['recovery', 'fixed sum', 'late', 'compensation'],
    },
    terms: { money: ['late.fixedSum'] },
  },
  {
    id: 'grace',
    words: { fr: ['grace', 'tolerance'], en: ['grace', 'grace period'] },
    terms: { duration: ['late.graceDays'] },
    over: ['due', 'late-days'],
  },
  {
    id: 'dispute',
    words: { fr: ['contest*', 'conteste', 'contester'], en: ['dispute*', 'contest*'] },
    near: { fr: ['facture*'], en: ['invoice*'] },
    terms: { duration: ['invoice.disputeWithinDays'] },
    over: ['due'],
  },
  {
    id: 'expense-days',
    words: {
      fr: ['frais', 'debours', 'rembours*', 'justificatif*'],
      en: ['expense*', 'reimburs*', 'receipts'],
    },
    terms: {
      duration: ['expenses.submitWithinDays', 'expenses.payWithinDays'],
      money: ['expenses.preApprovalAbove', 'expenses.monthlyCap'],
    },
    over: ['due'],
  },
  {
    id: 'deposit',
    words: { fr: ['acompte*', 'arrhes'], en: ['deposit*', 'down payment*'] },
    terms: { percent: ['fees.deposit.pct'], money: ['fees.deposit.amount'], duration: [] },
    over: ['due', 'price-total'],
  },
  {
    id: 'balance',
    words: { fr: ['solde'], en: ['balance'] },
    terms: { percent: ['fees.balance.pct'], money: ['fees.balance.amount'] },
    over: ['price-total'],
  },
  {
    id: 'price-hour',
    words: {
      fr: ['tarif*', 'prix', 'honoraire*', 'taux', 'factur*', 'remuner*', 'paie', 'payer'],
      en: ['rate*', 'price*', 'fee*', 'bill*', 'charge*', 'pay', 'pays', 'paid'],
    },
    terms: {
      money: [
        'fees.hourly.rate',
        'fees.retainer.overageRate',
        'scope.revisions.extraRate',
        'end.handoverRate',
      ],
    },
    per: true,
  },
  {
    id: 'price-month',
    words: {
      fr: [
        'forfait*',
        'prix',
        'honoraire*',
        'tarif*',
        'mensualite*',
        'abonnement',
        'paie',
        'payer',
      ],
      en: ['retainer*', 'fee*', 'price*', 'pay', 'pays', 'paid'],
    },
    terms: { money: ['fees.retainer.amount', 'expenses.monthlyCap'] },
    per: true,
  },
  {
    id: 'price-total',
    words: {
      fr: ['prix total', 'montant total', 'prix forfaitaire', 'prix global', 'prix fixe'],
      en: ['total price', 'total fee*', 'fixed fee*', 'fixed price', 'flat fee'],
    },
    terms: { money: ['fees.fixed.total', 'fees.retainer.total', 'fees.hourly.notToExceed'] },
  },
  {
    id: 'cover',
    words: { fr: ['assur*', 'responsabilite'], en: ['insur*', 'liability', 'liable'] },
    terms: { money: ['ins.limit', 'liab.capAmount'] },
  },
]
