import type { Rule } from '#core/lint/rule.ts'

export const qDispBodyMissing: Rule = {
  id: 'q-disp-body-missing',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Un arbitrage sans siège ni règlement.',
    en: 'Arbitration without a seat or rules.',
  },
  why: {
    fr: "Une étape que personne ne sait saisir bloque les suivantes. Une médiation sans organisme reste possible : la clause fait choisir le médiateur d'un commun accord.",
    en: 'A step that nobody knows how to start blocks the next ones. Mediation without a body stays possible: the clause has the mediator chosen by both parties.',
  },
  remedy: {
    fr: 'Écrivez disp.arbitration.seat et disp.arbitration.rules.',
    en: 'Write disp.arbitration.seat and disp.arbitration.rules.',
  },
  facts: [],
  paths: ['disp.steps', 'disp.arbitration.seat', 'disp.arbitration.rules'],
  examples: [
    { on: 'QC-BIL-0005' },
    {
      on: 'FR-ADM-0001',
      set: { disp: { steps: ['negotiation', 'arbitration'] } },
      finds: {
        says: {
          fr: "L'arbitrage est convenu sans dire son siège et son règlement.",
          en: 'Arbitration is agreed without saying its seat and its rules.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    if (
      !terms.disp?.steps?.includes('arbitration') ||
      (terms.disp.arbitration?.seat && terms.disp.arbitration.rules)
    )
      return
    say({
      at: 'disp.arbitration',
      says: {
        fr: "L'arbitrage est convenu sans dire son siège et son règlement.",
        en: 'Arbitration is agreed without saying its seat and its rules.',
      },
    })
  },
}
