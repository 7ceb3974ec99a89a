import { timeAdverbs, urgentWords } from '#core/lint/lexicon/time-adverbs.ts'
import type { Rule } from '#core/lint/rule.ts'
import { vagueFinder } from '#core/lint/vague-finder.ts'
import { readVague } from '#core/lint/vague-reading.ts'
import { quoted } from '#core/lint/vague-words.ts'

const inSentences = {
  fr: vagueFinder({ haste: timeAdverbs.fr }),
  en: vagueFinder({ haste: timeAdverbs.en }),
}
const inRows = {
  fr: vagueFinder({ haste: [...timeAdverbs.fr, ...urgentWords.fr] }),
  en: vagueFinder({ haste: [...timeAdverbs.en, ...urgentWords.en] }),
}

export const vagTimeAdverb: Rule = {
  id: 'vag-time-adverb',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: '« Rapidement », « urgent », « dès que possible » sans délai dans la même phrase.',
    en: '"Quickly", "urgent", "as soon as possible" without a delay in the same sentence.',
  },
  why: {
    fr: 'Un adverbe ne fait courir aucun délai : personne ne peut dire quand le travail est en retard.',
    en: 'An adverb starts no clock: nobody can say when the work is late.',
  },
  remedy: {
    fr: 'Écrivez un délai avec son unité, comme « sous 24 h » ; le délai des urgences est rush.turnaroundHours.',
    en: 'Write a delay with its unit, such as "within 24 hours"; that of rush requests is rush.turnaroundHours.',
  },
  facts: [],
  paths: [
    'scope.services[].name',
    'scope.services[].deliverable',
    'scope.services[].turnaround',
    'response.firstReply',
  ],
  examples: [
    {
      on: 'FR-ADM-0001',
      set: { 'scope.services.0.deliverable': 'messages urgents étiquetés sous 2 h' },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.services.0.deliverable': 'réponses envoyées rapidement' },
      finds: {
        says: { fr: '« rapidement » ne fixe aucun délai.', en: '"rapidement" sets no delay.' },
      },
    },
    {
      on: 'US-HRL-0003',
      text: 'The Provider answers complaints as soon as possible.',
      finds: {
        says: {
          fr: '« as soon as possible » ne fixe aucun délai.',
          en: '"as soon as possible" sets no delay.',
        },
      },
    },
  ],
  checkText: (text, say) => {
    const { place } = readVague(text)
    if (!place || place === 'exclusion' || place === 'event') return
    const isSentence = place === 'special' || place === 'clause'
    for (const { span } of (isSentence ? inSentences : inRows)[text.language](text)) {
      const { fr, en } = quoted(span)
      say({ says: { fr: `${fr} ne fixe aucun délai.`, en: `${en} sets no delay.` }, span })
    }
  },
}
