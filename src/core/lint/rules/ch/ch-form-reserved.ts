import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const chFormReserved: Rule = {
  id: 'ch-form-reserved',
  severity: 'warning',
  jurisdictions: ['CH'],
  summary: {
    fr: '« Par écrit » sans dire ce que ces mots veulent dire, avec une signature électronique simple.',
    en: '"In writing" without saying what it means, with a simple electronic signature.',
  },
  why: {
    fr: 'En Suisse, seule une signature électronique qualifiée avec horodatage équivaut à une signature manuscrite ; des parties qui se réservent la forme écrite en font une condition.',
    en: 'In Switzerland only a qualified electronic signature with a time stamp equals a handwritten one; parties that reserve the written form make it a condition.',
  },
  remedy: {
    fr: "Ajoutez la clause definitions : sous le droit suisse, elle dit qu'un écrit n'impose pas de signature qualifiée.",
    en: 'Add the clause definitions: under Swiss law it says that writing does not need a qualified signature.',
  },
  facts: ['CH-03'],
  paths: ['sign.method', 'amend.form', 'defs.writingIncludesEmail'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'law.governing': 'CH' } },
    {
      on: 'FR-ADM-0001',
      set: { 'law.governing': 'CH', 'sign.method': 'qualified' },
      without: ['definitions'],
    },
    {
      on: 'FR-ADM-0001',
      set: { 'law.governing': 'CH', 'sign.method': 'simple' },
      without: ['definitions'],
      finds: {
        says: {
          fr: "Des clauses demandent un écrit, la signature n'est pas qualifiée, et rien ne dit ce qu'est un écrit.",
          en: 'Clauses ask for writing, the signature is not qualified, and nothing says what writing is.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { sign, amend } = subject.terms
    const asksWriting =
      amend?.form === 'signed-writing' || hasClause(subject, 'termination-convenience')
    const isQualified = sign?.method === 'qualified' || sign?.method === 'handwritten'
    if (!asksWriting || !sign?.method || isQualified || hasClause(subject, 'definitions')) return
    say({
      at: 'sign.method',
      says: {
        fr: "Des clauses demandent un écrit, la signature n'est pas qualifiée, et rien ne dit ce qu'est un écrit.",
        en: 'Clauses ask for writing, the signature is not qualified, and nothing says what writing is.',
      },
    })
  },
}
