import type { Rule } from '#core/lint/rule.ts'

export const conPortfolioConf: Rule = {
  id: 'con-portfolio-conf',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Le portfolio nomme un client dont le nom est confidentiel.',
    en: 'The portfolio names a Client whose name is confidential.',
  },
  why: {
    fr: "Ce que la clause portfolio permet, la clause de confidentialité l'interdit.",
    en: 'What the portfolio clause allows, the confidentiality clause forbids.',
  },
  remedy: {
    fr: 'Écrivez portfolio.items: anonymised-results, ou conf.clientNameConfidential: false.',
    en: 'Write portfolio.items: anonymised-results, or conf.clientNameConfidential: false.',
  },
  facts: [],
  paths: ['portfolio.allowed', 'portfolio.items', 'conf.clientNameConfidential'],
  examples: [
    { on: 'FR-LCH-0002' },
    {
      on: 'FR-LCH-0002',
      set: { 'portfolio.items': 'name-logo', 'conf.clientNameConfidential': true },
      finds: {
        says: {
          fr: 'Le prestataire peut montrer le nom et le logo du client, dont le nom est confidentiel.',
          en: 'The Provider may show the name and logo of the Client, whose name is confidential.',
        },
      },
    },
  ],
  check: ({ terms: { portfolio, conf } }, say) => {
    if (!portfolio?.allowed || portfolio.items !== 'name-logo' || !conf?.clientNameConfidential)
      return
    say({
      at: 'portfolio.items',
      says: {
        fr: 'Le prestataire peut montrer le nom et le logo du client, dont le nom est confidentiel.',
        en: 'The Provider may show the name and logo of the Client, whose name is confidential.',
      },
    })
  },
}
