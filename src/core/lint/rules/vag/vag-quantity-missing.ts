import { countedVerbs } from '#core/lint/lexicon/counted-verbs.ts'
import { phraseMatcher } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'
import { isNumber } from '#core/lint/sentences.ts'
import { readVague } from '#core/lint/vague-reading.ts'
import { quoted } from '#core/lint/vague-words.ts'

const verbs = {
  fr: phraseMatcher(countedVerbs.fr, { withoutAccents: true }),
  en: phraseMatcher(countedVerbs.en),
}
/** A noun, not the verb: `Design brief`, `Schedule of posts`. */
const makesNoun = new Set(countedVerbs.nounsBehind)

export const vagQuantityMissing: Rule = {
  id: 'vag-quantity-missing',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Une tâche qui se compte (trier, publier, répondre…) sans quantité.',
    en: 'A task that is counted (triage, post, reply…) without a quantity.',
  },
  why: {
    fr: 'Sans nombre ni période, le client peut demander dix fois plus de la même tâche au même prix, et le prestataire dix fois moins.',
    en: 'Without a number and a period the Client can ask for ten times as much of the task at the same price, and the Provider supply a tenth.',
  },
  remedy: {
    fr: 'Ajoutez quantity à la ligne : { min: 5, max: 10, period: day, unit: messages }.',
    en: 'Add quantity to the row: { min: 5, max: 10, period: day, unit: messages }.',
  },
  facts: [],
  paths: ['scope.services[].name', 'scope.services[].quantity.max'],
  examples: [
    { on: 'FR-ADM-0001' },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.services.0.quantity': { period: 'day' } },
      finds: {
        says: {
          fr: '« Trier » : combien, et combien de fois ?',
          en: '"Trier": how many, and how often?',
        },
      },
    },
    {
      on: 'US-HRL-0003',
      set: { 'scope.services.1.quantity': { period: 'week' } },
      finds: {
        says: {
          fr: '« Schedule » : combien, et combien de fois ?',
          en: '"Schedule": how many, and how often?',
        },
      },
    },
  ],
  checkText: (written, say) => {
    const { path = '', text, language, isCounted } = written
    if (isCounted !== false || !path.endsWith('.name')) return
    const words = readVague(written).words()
    const first = verbs[language](words)[0]
    if (first?.start !== 0 || words.some(isNumber)) return
    const end = words[first.end - 1]?.to ?? 0
    const isVerb = /^\s/.test(text.slice(end)) && !makesNoun.has(words[first.end]?.word ?? '')
    if (!isVerb) return
    const span = text.slice(0, end)
    const { fr, en } = quoted(span)
    say({
      says: { fr: `${fr} : combien, et combien de fois ?`, en: `${en}: how many, and how often?` },
      span,
    })
  },
}
