import { weakModals } from '#core/lint/lexicon/modals.ts'
import type { Rule } from '#core/lint/rule.ts'
import { vagueFinder } from '#core/lint/vague-finder.ts'
import { readVague } from '#core/lint/vague-reading.ts'
import { quoted } from '#core/lint/vague-words.ts'

const modals = {
  fr: vagueFinder({ weak: [{ phrases: weakModals.fr }] }),
  en: vagueFinder({
    weak: [{ phrases: weakModals.en, notBefore: weakModals.conditionBehind }],
  }),
}

export const vagModalMixed: Rule = {
  id: 'vag-modal-mixed',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Une obligation dite au conditionnel ou comme un effort : « devrait », « essaiera ».',
    en: 'An obligation put as a wish or an effort: "should", "will try".',
  },
  why: {
    fr: "On ne sait pas si c'est une obligation, un souhait ou une habitude : le reste du contrat dit ce qui est dû au présent.",
    en: 'It is not clear whether it is an obligation, a wish or a habit: the rest of the contract says what is owed in the present tense.',
  },
  remedy: {
    fr: 'Écrivez le présent si la chose est due (« livre », « répond »), « peut » si elle est permise, ou retirez la phrase.',
    en: 'Write the present tense if the thing is owed ("delivers", "answers"), "may" if it is allowed, or take the sentence out.',
  },
  facts: [],
  paths: ['scope.services[].deliverable', 'scope.acceptance.criteria', 'scope.completeDefinition'],
  examples: [
    { on: 'FR-ADM-0001', text: 'Le Prestataire répond aux messages sous 2 jours ouvrés.' },
    {
      on: 'GB-AGY-0004',
      text: 'Should the Client reject a deliverable, the Provider corrects it.',
    },
    {
      on: 'FR-ADM-0001',
      text: 'Le Prestataire devrait répondre aux messages sous 2 jours ouvrés.',
      finds: {
        says: {
          fr: '« devrait » : est-ce une obligation ?',
          en: '"devrait": is it an obligation?',
        },
      },
    },
    {
      on: 'GB-AGY-0004',
      text: 'The Provider will try to answer each message within 2 business days.',
      finds: {
        says: {
          fr: '« will try » : est-ce une obligation ?',
          en: '"will try": is it an obligation?',
        },
      },
    },
  ],
  checkText: (text, say) => {
    const { place } = readVague(text)
    if (!place || place === 'event') return
    for (const { span } of modals[text.language](text)) {
      const { fr, en } = quoted(span)
      say({
        says: { fr: `${fr} : est-ce une obligation ?`, en: `${en}: is it an obligation?` },
        span,
      })
    }
  },
}
