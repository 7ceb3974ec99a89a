import { hasClause } from '#core/lint/subject.ts'
import type { Rule } from '#core/lint/rule.ts'

export const conSuspensionOpenEnded: Rule = {
  id: 'con-suspension-open-ended',
  severity: 'warning',
  jurisdictions: 'all',
  documents: 'all',
  summary: {
    fr: 'Une suspension sans fin.',
    en: 'A suspension without an end.',
  },
  why: {
    fr: "Un contrat suspendu sans terme n'est ni vivant ni fini : personne ne peut planifier, ni résilier.",
    en: 'A contract suspended without an end is neither alive nor over: nobody can plan, or end it.',
  },
  remedy: {
    fr: 'Écrivez pause.to, ou susp.maxDays dans le contrat.',
    en: 'Write pause.to, or susp.maxDays in the contract.',
  },
  facts: [],
  paths: ['susp.maxDays', 'pause.to'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'susp.maxDays': null },
      finds: {
        says: {
          fr: "La suspension n'a pas de durée maximale.",
          en: 'The suspension has no longest duration.',
        },
      },
    },
    {
      on: 'BE-RNW-0006/A1',
      set: {
        'doc.type': 'addendum-suspension',
        renewal: undefined,
        pause: { from: '2027-03-01', to: '2027-03-31', fee: 'none' },
      },
      without: ['form-renewal'],
      with: ['form-suspension@1.0.0'],
    },
  ],
  check: (subject, say) => {
    const { pause, susp } = subject.terms
    const isPaused = pause?.from && !pause.to
    if (susp?.maxDays || (subject.related.base ? !isPaused : !hasClause(subject, 'suspension')))
      return
    say({
      at: subject.related.base ? 'pause.to' : 'susp.maxDays',
      says: {
        fr: "La suspension n'a pas de durée maximale.",
        en: 'The suspension has no longest duration.',
      },
    })
  },
}
