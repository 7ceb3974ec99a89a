import { passive } from '#core/lint/lexicon/passive.ts'
import { phraseMatcher } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'
import { readVague } from '#core/lint/vague-reading.ts'
import { quoted } from '#core/lint/vague-words.ts'
import type { Word } from '#core/lint/words.ts'
import type { WrittenText } from '#core/lint/written-text.ts'

const auxiliaries = {
  fr: phraseMatcher(passive.fr.auxiliaries, { withoutAccents: true }),
  en: phraseMatcher(passive.en.auxiliaries),
}

export const vagPassiveActor: Rule = {
  id: 'vag-passive-actor',
  severity: 'info',
  jurisdictions: 'all',
  summary: {
    fr: 'Une obligation au passif, sans dire qui la remplit.',
    en: 'An obligation in the passive voice that does not say whose it is.',
  },
  why: {
    fr: "« Les livrables seront transmis » n'oblige personne en particulier : chaque partie peut attendre l'autre.",
    en: 'In "the deliverables will be sent" nobody in particular has to act: each party can wait for the other.',
  },
  remedy: {
    fr: 'Nommez qui agit, au présent : « le Prestataire transmet… ».',
    en: 'Name who acts, in the present tense: "the Provider sends…".',
  },
  facts: [],
  paths: [],
  examples: [
    { on: 'FR-ADM-0001', text: 'Le Prestataire transmet les livrables le vendredi.' },
    { on: 'FR-ADM-0001', text: 'Les livrables seront transmis par le Prestataire le vendredi.' },
    {
      on: 'FR-ADM-0001',
      text: 'Les livrables seront transmis le vendredi.',
      finds: {
        says: { fr: '« seront transmis » : qui le fait ?', en: '"seront transmis": who does it?' },
      },
    },
    {
      on: 'GB-AGY-0004',
      text: 'Deliverables will be sent on Fridays.',
      finds: {
        says: { fr: '« will be sent » : qui le fait ?', en: '"will be sent": who does it?' },
      },
    },
  ],
  checkText: (text, say) => {
    if (readVague(text).place !== 'special') return
    for (const span of passives(text)) {
      const { fr, en } = quoted(span)
      say({ says: { fr: `${fr} : qui le fait ?`, en: `${en}: who does it?` }, span })
    }
  },
}

/** Auxiliaries with a participle right behind, in sentences that name nobody with "by". */
function passives(written: WrittenText): string[] {
  const { text, language } = written
  const reading = readVague(written)
  const words = reading.words()
  const matches = auxiliaries[language](words)
  if (matches.length === 0) return []
  const sentences = reading.sentences()
  return matches.flatMap(({ start, end }) => {
    const participle = words[end]
    if (!participle || !isParticiple(participle, language) || sentences[start]?.agent) return []
    return [text.slice(words[start]?.from, participle.to)]
  })
}

function isParticiple({ word }: Word, language: WrittenText['language']): boolean {
  const { ending, irregular, states } = passive[language]
  return (ending.test(word) || irregular.includes(word)) && !states.includes(word)
}
