import type { Rule } from '#core/lint/rule.ts'

export const conAddendumChain: Rule = {
  id: 'con-addendum-chain',
  severity: 'error',
  jurisdictions: 'all',
  documents: 'addenda',
  summary: {
    fr: 'Un trou ou une répétition dans les numéros des avenants.',
    en: 'A gap or a repeat in the numbers of the addenda.',
  },
  why: {
    fr: "Qui lit l'avenant A3 cherchera l'avenant A2 : un numéro manquant laisse croire à un accord perdu.",
    en: 'Who reads addendum A3 will look for A2: a missing number looks like a lost agreement.',
  },
  remedy: {
    fr: "Donnez à l'avenant le numéro qui suit, dans doc.no et dans le nom du fichier.",
    en: "Give the addendum the next number, in doc.no and in the file's name.",
  },
  facts: [],
  paths: ['doc.no'],
  examples: [
    { on: 'BE-RNW-0006/A2' },
    {
      on: 'BE-RNW-0006/A2',
      set: { 'doc.no': 'A4' },
      finds: {
        says: {
          fr: "L'avenant porte le numéro A4 et suit A1.",
          en: 'The addendum has number A4 and follows A1.',
        },
      },
    },
    {
      on: 'BE-RNW-0006/A1',
      set: { 'doc.no': 'A2' },
      finds: {
        says: {
          fr: "L'avenant porte le numéro A2 et il est le premier du contrat.",
          en: 'The addendum has number A2 and is the first of the contract.',
        },
      },
    },
  ],
  check: ({ terms, related }, say) => {
    const { no } = terms.doc
    if (!no || !related.base) return
    const before = related.earlier?.at(-1)?.terms.doc.no
    if (numberOf(no) === numberOf(before) + 1) return
    say({
      at: 'doc.no',
      says: before
        ? {
            fr: `L'avenant porte le numéro ${no} et suit ${before}.`,
            en: `The addendum has number ${no} and follows ${before}.`,
          }
        : {
            fr: `L'avenant porte le numéro ${no} et il est le premier du contrat.`,
            en: `The addendum has number ${no} and is the first of the contract.`,
          },
      expected: { fr: `A${numberOf(before) + 1}`, en: `A${numberOf(before) + 1}` },
    })
  },
}

/** 2 for `A2`, 0 for none. */
function numberOf(no: string | null | undefined): number {
  return Number((no ?? '').replace(/^A/, ''))
}
