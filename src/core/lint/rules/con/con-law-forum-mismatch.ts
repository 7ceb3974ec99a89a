import { countryOfPlace } from '#core/lint/country-of-place.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conLawForumMismatch: Rule = {
  id: 'con-law-forum-mismatch',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: "Un tribunal ou un siège d'arbitrage dans un autre pays que le droit applicable.",
    en: 'A court or a seat of arbitration in another country than the governing law.',
  },
  why: {
    fr: "Un juge qui applique un droit étranger doit d'abord l'établir : c'est plus long et plus cher.",
    en: 'A judge who applies foreign law must first establish it: that takes longer and costs more.',
  },
  remedy: {
    fr: 'Accordez le lieu et law.governing, ou gardez ce choix en connaissance de cause.',
    en: 'Make the place and law.governing agree, or keep this choice knowingly.',
  },
  facts: [],
  paths: ['law.governing', 'disp.courts.place', 'disp.arbitration.seat'],
  examples: [
    { on: 'US-HRL-0003' },
    {
      on: 'FR-ADM-0001',
      set: { 'disp.courts.place': 'Bruxelles' },
      finds: {
        says: {
          fr: 'Le droit est celui de FR, le lieu « Bruxelles » est en BE.',
          en: 'The law is that of FR, the place "Bruxelles" is in BE.',
        },
      },
    },
    {
      on: 'GB-AGY-0004',
      set: {
        'disp.steps': ['negotiation', 'arbitration'],
        'disp.arbitration.seat': 'Geneva, Switzerland',
      },
      finds: {
        says: {
          fr: 'Le droit est celui de GB, le lieu « Geneva, Switzerland » est en CH.',
          en: 'The law is that of GB, the place "Geneva, Switzerland" is in CH.',
        },
      },
    },
  ],
  check: ({ terms, law }, say) => {
    const { disp } = terms
    const steps = disp?.steps ?? []
    const own = law.slice(0, 2)
    const places = [
      { step: 'courts', path: 'disp.courts.place', value: disp?.courts?.place },
      { step: 'arbitration', path: 'disp.arbitration.seat', value: disp?.arbitration?.seat },
    ] as const
    for (const { step, path, value } of places) {
      const place = value?.any ?? value?.fr ?? value?.en
      const country = place && steps.includes(step) ? countryOfPlace(place) : undefined
      if (!country || country === own) continue
      say({
        at: path,
        says: {
          fr: `Le droit est celui de ${own}, le lieu « ${place} » est en ${country}.`,
          en: `The law is that of ${own}, the place "${place}" is in ${country}.`,
        },
      })
    }
  },
}
