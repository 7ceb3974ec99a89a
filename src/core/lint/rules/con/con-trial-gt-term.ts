import { valueWords } from '#core/lint/value-words.ts'
import { daysBetween } from '#core/terms/date.ts'
import { duration } from '#core/terms/duration.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conTrialGtTerm: Rule = {
  id: 'con-trial-gt-term',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Une phase d'essai aussi longue que le contrat.",
    en: 'A trial phase as long as the contract.',
  },
  why: {
    fr: "L'essai doit finir avant le contrat pour que la suite ait un sens.",
    en: 'The trial must end before the contract for the rest to make sense.',
  },
  remedy: {
    fr: 'Raccourcissez term.trialDays.',
    en: 'Shorten term.trialDays.',
  },
  facts: [],
  paths: ['term.trialDays', 'term.start', 'term.end'],
  examples: [
    { on: 'FR-LCH-0002', set: { 'term.trialDays': 10 } },
    {
      on: 'FR-LCH-0002',
      set: { 'term.trialDays': 60 },
      finds: {
        says: {
          fr: "La phase d'essai est de 60 jours calendaires, le contrat dure 54 jours calendaires.",
          en: 'The trial phase is 60 calendar days, the contract lasts 54 calendar days.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const { start, end, trialDays } = terms.term ?? {}
    if (!start || !end || !trialDays) return
    const length = daysBetween(start, end) + 1
    if (length <= 0 || trialDays.n < length) return
    const [trial, lasts] = [valueWords(trialDays), valueWords(duration(length, 'calendarDay'))]
    say({
      at: 'term.trialDays',
      says: {
        fr: `La phase d'essai est de ${trial.fr}, le contrat dure ${lasts.fr}.`,
        en: `The trial phase is ${trial.en}, the contract lasts ${lasts.en}.`,
      },
    })
  },
}
