import type { Rule } from '#core/lint/rule.ts'

export const conArbitrationAndCourts: Rule = {
  id: 'con-arbitration-and-courts',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: "Deux juges du dernier mot : l'arbitre et le tribunal.",
    en: 'Two final forums: the arbitrator and the court.',
  },
  why: {
    fr: "La partie qui perd devant l'un saisirait l'autre.",
    en: 'The party that loses before one would go to the other.',
  },
  remedy: {
    fr: 'Gardez arbitration ou courts dans disp.steps.',
    en: 'Keep arbitration or courts in disp.steps.',
  },
  facts: [],
  paths: ['disp.steps'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'disp.steps': ['negotiation', 'arbitration', 'courts'] },
      finds: {
        says: {
          fr: 'Le litige finit devant un arbitre et devant un tribunal.',
          en: 'The dispute ends before an arbitrator and before a court.',
        },
      },
    },
  ],
  check: ({ terms: { disp } }, say) => {
    const steps = disp?.steps ?? []
    if (!steps.includes('arbitration') || !steps.includes('courts')) return
    say({
      at: 'disp.steps',
      says: {
        fr: 'Le litige finit devant un arbitre et devant un tribunal.',
        en: 'The dispute ends before an arbitrator and before a court.',
      },
    })
  },
}
