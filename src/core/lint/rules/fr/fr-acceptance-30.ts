import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'
import { duration } from '#core/terms/duration.ts'

/** L. 441-10 of the French commercial code, in calendar days; five business days are counted as seven. */
const longest = 30

export const frAcceptance30: Rule = {
  id: 'fr-acceptance-30',
  severity: 'warning',
  jurisdictions: ['FR'],
  summary: {
    fr: 'Une validation des livrables de plus de 30 jours.',
    en: 'An acceptance of deliverables of more than 30 days.',
  },
  why: {
    fr: "Une procédure d'acceptation ou de vérification dure en principe 30 jours au plus ; davantage doit être convenu expressément et ne pas être abusif. Ce point n'a pas été vérifié à la source.",
    en: 'An acceptance or verification procedure lasts 30 days at most as a rule; more must be agreed expressly and not be abusive. This point was not checked at the source.',
  },
  remedy: {
    fr: 'Écrivez 21 jours ouvrés ou moins dans scope.acceptance.days.',
    en: 'Write 21 business days or less in scope.acceptance.days.',
  },
  facts: ['FR-10'],
  paths: ['scope.acceptance.days'],
  examples: [
    { on: 'FR-LCH-0002', set: { 'scope.acceptance.days': 21 } },
    {
      on: 'FR-LCH-0002',
      set: { 'scope.acceptance.days': 30 },
      finds: {
        says: {
          fr: 'Le client a 30 jours ouvrés, soit environ 42 jours calendaires, pour valider.',
          en: 'The Client has 30 business days, about 42 calendar days, to accept.',
        },
      },
    },
  ],
  check: ({ terms: { scope } }, say) => {
    const days = scope?.acceptance?.days
    const calendar = Math.floor(((days?.n ?? 0) * 7) / 5)
    if (!days || calendar <= longest) return
    const [given, about] = [valueWords(days), valueWords(duration(calendar, 'calendarDay'))]
    say({
      at: 'scope.acceptance.days',
      says: {
        fr: `Le client a ${given.fr}, soit environ ${about.fr}, pour valider.`,
        en: `The Client has ${given.en}, about ${about.en}, to accept.`,
      },
    })
  },
}
