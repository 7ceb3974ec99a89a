import type { Rule } from '#core/lint/rule.ts'

export const conNewProjectUndefined: Rule = {
  id: 'con-new-project-undefined',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Un prix forfaitaire sans dire ce qui est un nouveau projet.',
    en: 'A fixed price without saying what is a new project.',
  },
  why: {
    fr: 'Sans frontière écrite, chaque nouvelle idée semble comprise dans le prix.',
    en: 'Without a written border every new idea seems to be in the price.',
  },
  remedy: {
    fr: "Écrivez scope.newProjectDefinition : ce qui n'est pas dans le tableau des services et demande un ordre de modification.",
    en: 'Write scope.newProjectDefinition: what is not in the service table and needs a change order.',
  },
  facts: [],
  paths: ['scope.newProjectDefinition', 'fees.model'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.newProjectDefinition': null },
      finds: {
        says: {
          fr: 'Le prix est forfaitaire et rien ne dit ce qui est un nouveau projet.',
          en: 'The price is fixed and nothing says what is a new project.',
        },
      },
    },
  ],
  check: ({ terms: { fees, scope } }, say) => {
    if (!fees || fees.model === 'hourly' || scope?.newProjectDefinition) return
    say({
      at: 'scope.newProjectDefinition',
      says: {
        fr: 'Le prix est forfaitaire et rien ne dit ce qui est un nouveau projet.',
        en: 'The price is fixed and nothing says what is a new project.',
      },
    })
  },
}
