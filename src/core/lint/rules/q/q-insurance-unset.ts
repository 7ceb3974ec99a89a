import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const qInsuranceUnset: Rule = {
  id: 'q-insurance-unset',
  severity: 'info',
  jurisdictions: 'all',
  summary: {
    fr: "Rien n'est dit d'une assurance professionnelle.",
    en: 'Nothing is said of professional insurance.',
  },
  why: {
    fr: 'Le client demande souvent à savoir si une assurance couvre la mission.',
    en: 'Clients often ask whether insurance covers the work.',
  },
  remedy: { fr: 'Écrivez ins.rcPro: true ou false.', en: 'Write ins.rcPro: true or false.' },
  facts: [],
  paths: ['ins.rcPro'],
  examples: [
    { on: 'GB-AGY-0004' },
    {
      on: 'GB-AGY-0004',
      set: { 'ins.rcPro': null },
      finds: {
        says: {
          fr: 'Le contrat ne dit pas si le prestataire est assuré.',
          en: 'The contract does not say whether the provider is insured.',
        },
      },
    },
  ],
  check: (subject, say) => {
    const { terms } = subject
    if (!hasClause(subject, 'insurance') || typeof terms.ins?.rcPro === 'boolean') return
    say({
      at: 'ins',
      says: {
        fr: 'Le contrat ne dit pas si le prestataire est assuré.',
        en: 'The contract does not say whether the provider is insured.',
      },
    })
  },
}
