import { valueWords } from '#core/lint/value-words.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conRolloverGtTerm: Rule = {
  id: 'con-rollover-gt-term',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Des heures reportées au-delà de la fin du contrat, sans règle pour leur sort.',
    en: 'Hours carried past the end of the contract, without a rule for what becomes of them.',
  },
  why: {
    fr: "Les heures des derniers mois restent valables après la fin : payées d'avance, il faut dire si elles sont perdues, rendues ou employées pendant le préavis.",
    en: 'The hours of the last months are still good after the end: paid in advance, they are forfeited, refunded or used during the notice, and the contract must say which.',
  },
  remedy: {
    fr: 'Écrivez hours.rollover.atEnd: forfeit, refund ou use-in-notice-period.',
    en: 'Write hours.rollover.atEnd: forfeit, refund or use-in-notice-period.',
  },
  facts: [],
  paths: ['hours.rollover.atEnd', 'hours.rollover.validDays', 'term.end'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'hours.rollover.atEnd': null },
      finds: {
        says: {
          fr: "Les heures reportées restent valables 60 jours calendaires ; le contrat finit le 3 juillet 2027 sans dire ce qu'elles deviennent.",
          en: 'Carried hours stay good for 60 calendar days; the contract ends on 3 July 2027 without saying what becomes of them.',
        },
      },
    },
  ],
  check: ({ terms: { hours, term } }, say) => {
    const { policy, validDays, atEnd } = hours?.rollover ?? {}
    const { end, kind } = term ?? {}
    if (policy !== 'rollover' || !validDays?.n || atEnd || !end || kind === 'open-ended') return
    const [valid, ends] = [valueWords(validDays), valueWords(end)]
    say({
      at: 'hours.rollover.atEnd',
      says: {
        fr: `Les heures reportées restent valables ${valid.fr} ; le contrat finit le ${ends.fr} sans dire ce qu'elles deviennent.`,
        en: `Carried hours stay good for ${valid.en}; the contract ends on ${ends.en} without saying what becomes of them.`,
      },
    })
  },
}
