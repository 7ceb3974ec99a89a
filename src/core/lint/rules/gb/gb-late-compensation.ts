import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'

/** In pence (GB-02): an invoice below the first amount gives the second. */
const bands = [
  { below: 100_000, sum: 4_000 },
  { below: 1_000_000, sum: 7_000 },
  { below: Number.POSITIVE_INFINITY, sum: 10_000 },
]

export const gbLateCompensation: Rule = {
  id: 'gb-late-compensation',
  severity: 'warning',
  jurisdictions: ['GB'],
  summary: {
    fr: 'La somme forfaitaire légale exclue ou inférieure à sa tranche.',
    en: 'The statutory fixed sum excluded or below its band.',
  },
  why: {
    fr: 'La loi britannique donne par facture en retard 40, 70 ou 100 GBP selon son montant.',
    en: 'British law gives 40, 70 or 100 GBP per late invoice, by its amount.',
  },
  remedy: {
    fr: 'Retirez late.fixedSum avec late.basis: statutory : le contrat renvoie alors à la somme légale.',
    en: 'Remove late.fixedSum with late.basis: statutory: the contract then refers to the statutory sum.',
  },
  facts: ['GB-02'],
  paths: ['late.fixedSum', 'late.basis'],
  examples: [
    { on: 'GB-AGY-0004' },
    {
      on: 'GB-AGY-0004',
      set: { 'late.fixedSum': '40.00 GBP' },
      finds: {
        says: {
          fr: 'La somme forfaitaire est de 40,00 £ ; pour une facture de 1 600,00 £, la loi donne 70,00 £.',
          en: 'The fixed sum is £40.00; for an invoice of £1,600.00 the law gives £70.00.',
        },
      },
    },
  ],
  check: ({ terms: { fees, late } }, say) => {
    const invoice = fees?.model === 'retainer' ? fees.retainer?.amount : undefined
    const written = late?.fixedSum
    const band = invoice && bands.find(({ below }) => invoice.minor < below)
    if (!written || !invoice || !band || written.minor >= band.sum) return
    const [sum, due, price] = [
      valueWords(written),
      valueWords({ ...written, minor: band.sum }),
      valueWords(invoice),
    ]
    say({
      at: 'late.fixedSum',
      says: {
        fr: `La somme forfaitaire est de ${sum.fr} ; pour une facture de ${price.fr}, la loi donne ${due.fr}.`,
        en: `The fixed sum is ${sum.en}; for an invoice of ${price.en} the law gives ${due.en}.`,
      },
    })
  },
}
