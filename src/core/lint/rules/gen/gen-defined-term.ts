import type { Rule } from '#core/lint/rule.ts'

export const genDefinedTerm: Rule = {
  id: 'gen-defined-term',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Un terme défini dont le contrat ne se sert pas.',
    en: 'A defined term that the contract does not use.',
  },
  why: {
    fr: 'Le lecteur cherche où ce mot compte ; le plus souvent, le texte emploie un autre mot pour la même chose.',
    en: 'The reader looks for where the word matters; mostly the text uses another word for the same thing.',
  },
  remedy: {
    fr: "Employez le terme tel qu'il est défini, ou retirez-le de defs.terms.",
    en: 'Use the term as it is defined, or take it out of defs.terms.',
  },
  facts: [],
  paths: ['defs.terms'],
  examples: [
    {
      on: 'FR-ADM-0001',
      set: {
        'defs.terms': [{ term: 'Boîte partagée', meaning: 'la messagerie contact@example.com' }],
      },
      text: 'Le Prestataire trie la Boîte partagée chaque matin.',
    },
    {
      on: 'FR-ADM-0001',
      set: {
        'defs.terms': [{ term: 'Boîte partagée', meaning: 'la messagerie contact@example.com' }],
      },
      text: 'Le Prestataire trie la messagerie chaque matin.',
      finds: {
        says: {
          fr: "« Boîte partagée » est défini et n'est employé nulle part.",
          en: '"Boîte partagée" is defined and used nowhere.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms, contract } = subject
    if (!contract) return
    for (const [index, { term }] of (terms.defs?.terms ?? []).entries()) {
      const unused = [term?.any, term?.fr, term?.en].find(
        (spelt) => spelt && contract.text.includes(spelt) && !isUsed(spelt, contract.text),
      )
      if (unused)
        say({
          at: `defs.terms.${index}.term`,
          says: {
            fr: `« ${unused} » est défini et n'est employé nulle part.`,
            en: `"${unused}" is defined and used nowhere.`,
          },
        })
    }
  },
}

/** The definition itself names the term once; a second time is a use. */
function isUsed(term: string, text: string): boolean {
  return text.indexOf(term, text.indexOf(term) + term.length) !== -1
}
