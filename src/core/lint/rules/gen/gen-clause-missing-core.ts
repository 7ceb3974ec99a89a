import type { Rule } from '#core/lint/rule.ts'
import { type Subject, hasClause } from '#core/lint/subject.ts'

/** What a whole contract cannot do without; one of several where the price or the way out can be made differently. */
const core: readonly (readonly string[])[] = [
  ['parties'],
  ['independent-status'],
  ['service-scope'],
  ['service-table'],
  ['fees-hourly', 'fees-retainer', 'fees-upfront', 'fees-deposit', 'fees-milestone'],
  ['invoicing'],
  ['late-payment'],
  ['confidentiality'],
  ['ip-ownership'],
  ['term'],
  ['termination-convenience', 'termination-cause'],
  ['governing-law'],
]

/** Documents that stand alone; an addendum or a work order has the rest of its text in its base. */
const wholeContracts = new Set(['contract', 'master', 'subcontract'])

export const genClauseMissingCore: Rule = {
  id: 'gen-clause-missing-core',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Un contrat sans une clause essentielle.',
    en: 'A contract without a core clause.',
  },
  why: {
    fr: "Parties, services, prix, paiement, confidentialité, droits, durée, fin et droit applicable : ce que le contrat tait, la loi ou un juge le décide, rarement comme les parties l'auraient voulu.",
    en: 'Parties, services, price, payment, secrecy, rights, duration, end and governing law: what the contract leaves out, the law or a judge decides, seldom as the parties would have.',
  },
  remedy: {
    fr: 'Ajoutez la clause avec <Clause id="…" version="…" />.',
    en: 'Add the clause with <Clause id="…" version="…" />.',
  },
  facts: [],
  paths: [],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      without: ['confidentiality'],
      finds: {
        says: {
          fr: 'Clause essentielle absente : confidentiality.',
          en: 'Core clause missing: confidentiality.',
        },
      },
    },
    {
      on: 'US-HRL-0003',
      without: ['fees-hourly', 'governing-law'],
      finds: {
        says: {
          fr: 'Clauses essentielles absentes : fees-hourly, governing-law.',
          en: 'Core clauses missing: fees-hourly, governing-law.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!wholeContracts.has(subject.type)) return
    const missing = core
      .filter((choice) => !choice.some((id) => hasClause(subject, id)))
      .map((choice) => named(choice, subject))
    if (missing.length === 0) return
    const list = missing.join(', ')
    say({
      says:
        missing.length === 1
          ? { fr: `Clause essentielle absente : ${list}.`, en: `Core clause missing: ${list}.` }
          : {
              fr: `Clauses essentielles absentes : ${list}.`,
              en: `Core clauses missing: ${list}.`,
            },
    })
  },
}

const feeClauses: Readonly<Record<string, string>> = {
  hourly: 'fees-hourly',
  retainer: 'fees-retainer',
  'fixed-upfront': 'fees-upfront',
  'fixed-deposit': 'fees-deposit',
  milestone: 'fees-milestone',
  'on-approval': 'fees-milestone',
}

/** The clause that is missing; of the fee clauses the one that the payment model asks for. */
function named(choice: readonly string[], { terms }: Subject): string {
  const fees = feeClauses[terms.fees?.model ?? '']
  return choice.length > 1 && fees && choice.includes(fees) ? fees : (choice[0] ?? '')
}
