import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conSignAfterStart: Rule = {
  id: 'con-sign-after-start',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Le travail commence avant la dernière signature.',
    en: 'Work starts before the last signature.',
  },
  why: {
    fr: "Ce qui est fait avant la signature l'est sans contrat : prix, droits et confidentialité restent à prouver.",
    en: 'What is done before signature is done without a contract: price, rights and secrecy remain to be proved.',
  },
  remedy: {
    fr: 'Reportez term.start, ou constatez par écrit que le contrat couvre le travail déjà commencé.',
    en: 'Move term.start, or record in writing that the contract covers the work already begun.',
  },
  facts: [],
  paths: ['term.start'],
  examples: [
    { on: 'FR-ADM-0001', signedOn: '2026-12-18' },
    {
      on: 'FR-ADM-0001',
      signedOn: '2027-01-08',
      finds: {
        says: {
          fr: 'Le contrat est signé le 8 janvier 2027, le travail commence le 4 janvier 2027.',
          en: 'The contract is signed on 8 January 2027, the work starts on 4 January 2027.',
        },
      },
    },
  ],
  check: ({ terms, related }, say) => {
    const { start } = terms.term ?? {}
    const { signedOn } = related
    if (!start || !signedOn || signedOn.iso <= start.iso) return
    const [signed, begins] = [valueWords(signedOn), valueWords(start)]
    say({
      at: 'term.start',
      says: {
        fr: `Le contrat est signé le ${signed.fr}, le travail commence le ${begins.fr}.`,
        en: `The contract is signed on ${signed.en}, the work starts on ${begins.en}.`,
      },
    })
  },
}
