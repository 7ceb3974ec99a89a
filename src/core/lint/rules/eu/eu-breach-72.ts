import { isProcessor } from '#core/lint/dpa-elements.ts'
import type { Rule } from '#core/lint/rule.ts'
import { valueWords } from '#core/lint/value-words.ts'
import { duration } from '#core/terms/duration.ts'

/** GDPR art. 33(1): the time the Client has itself to tell the authority, in hours. */
const limit = 72

export const euBreach72: Rule = {
  id: 'eu-breach-72',
  severity: 'error',
  jurisdictions: ['FR', 'BE'],
  summary: {
    fr: 'Un délai de signalement des violations plus long que les 72 heures du client.',
    en: "A time to report breaches longer than the Client's own 72 hours.",
  },
  why: {
    fr: "Le RGPD veut que le sous-traitant prévienne le responsable sans retard injustifié ; celui-ci a 72 heures pour prévenir l'autorité.",
    en: 'The GDPR wants the processor to tell the controller without undue delay; the controller has 72 hours to tell the authority.',
  },
  remedy: {
    fr: 'Écrivez breach.notifyWithinHours: 24 : le client garde du temps pour agir.',
    en: 'Write breach.notifyWithinHours: 24: the Client keeps time to act.',
  },
  facts: ['EU-05', 'FR-43'],
  paths: ['breach.notifyWithinHours'],
  examples: [
    { on: 'FR-ADM-0001', set: { 'breach.notifyWithinHours': 72 } },
    { on: 'BE-RNW-0006', set: { 'breach.notifyWithinHours': 96 } },
    {
      on: 'FR-ADM-0001',
      set: { 'breach.notifyWithinHours': 96 },
      finds: {
        says: {
          fr: "Le prestataire a 96 heures pour signaler une violation, le client 72 heures pour prévenir l'autorité.",
          en: 'The Provider has 96 hours to report a breach, the Client 72 hours to tell the authority.',
        },
      },
    },
  ],
  check: ({ terms }, say) => {
    const given = terms.breach?.notifyWithinHours
    if (!isProcessor(terms) || !given || given.n <= limit) return
    const [actual, own] = [valueWords(given), valueWords(duration(limit, 'hour'))]
    say({
      at: 'breach.notifyWithinHours',
      says: {
        fr: `Le prestataire a ${actual.fr} pour signaler une violation, le client ${own.fr} pour prévenir l'autorité.`,
        en: `The Provider has ${actual.en} to report a breach, the Client ${own.en} to tell the authority.`,
      },
    })
  },
}
