import { specialTexts } from '#core/lint/special-texts.ts'
import type { Rule } from '#core/lint/rule.ts'

const denial =
  /\b(?:no exclusivity|non-exclusive basis|aucune exclusivité|sans exclusivité|à titre non exclusif)(?!\p{L})/iu

export const conExclusivityConflict: Rule = {
  id: 'con-exclusivity-conflict',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Le contrat est à la fois exclusif et non exclusif.',
    en: 'The contract is both exclusive and not exclusive.',
  },
  why: {
    fr: "Le prestataire ne saurait pas s'il peut servir un autre client.",
    en: 'The Provider would not know whether it may serve another client.',
  },
  remedy: {
    fr: 'Accordez excl.mode et status.otherClients, et gardez une seule des deux clauses.',
    en: 'Make excl.mode and status.otherClients agree, and keep one of the two clauses.',
  },
  facts: [],
  paths: ['excl.mode', 'status.otherClients'],
  examples: [
    { on: 'GB-AGY-0004' },
    {
      on: 'FR-ADM-0001',
      set: {
        'excl.mode': 'exclusive-full',
        'excl.feeAdjustmentPct': 20,
        'status.otherClients': 'yes',
      },
      with: ['exclusivity-option@1.0.0'],
      finds: {
        says: {
          fr: "L'exclusivité est totale (excl.mode), et le prestataire a d'autres clients (status.otherClients).",
          en: 'Exclusivity is total (excl.mode), and the Provider has other clients (status.otherClients).',
        },
      },
    },
    {
      on: 'GB-AGY-0004',
      set: { 'excl.mode': 'exclusive-scope', 'excl.periodMonths': 6 },
      with: ['exclusivity-option@1.0.0'],
      text: 'The Agreement creates no exclusivity.',
      finds: {
        says: {
          fr: "L'exclusivité est convenue (excl.mode), et le texte dit « no exclusivity ».",
          en: 'Exclusivity is agreed (excl.mode), and the text says "no exclusivity".',
        },
      },
    },
  ],
  check: (subject, say) => {
    const mode = subject.terms.excl?.mode
    if (!mode || mode === 'non-exclusive') return
    if (mode === 'exclusive-full' && subject.terms.status?.otherClients === 'yes')
      say({
        at: 'excl.mode',
        says: {
          fr: "L'exclusivité est totale (excl.mode), et le prestataire a d'autres clients (status.otherClients).",
          en: 'Exclusivity is total (excl.mode), and the Provider has other clients (status.otherClients).',
        },
      })
    for (const { text, place } of specialTexts(subject)) {
      const [span] = denial.exec(text) ?? []
      if (span)
        say({
          at: { place },
          span,
          says: {
            fr: `L'exclusivité est convenue (excl.mode), et le texte dit « ${span} ».`,
            en: `Exclusivity is agreed (excl.mode), and the text says "${span}".`,
          },
        })
    }
  },
}
