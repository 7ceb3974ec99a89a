import { openEndings } from '#core/lint/lexicon/open-endings.ts'
import { phraseMatcher } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'
import type { VaguePlace } from '#core/lint/vague-place.ts'
import { readVague } from '#core/lint/vague-reading.ts'
import { quoted } from '#core/lint/vague-words.ts'
import type { Word } from '#core/lint/words.ts'

const endings = phraseMatcher([...openEndings.anywhere, ...openEndings.atTheEnd], {
  withoutAccents: true,
})
const onlyAtTheEnd = new Set<string>(openEndings.atTheEnd)

export const vagEtc: Rule = {
  id: 'vag-etc',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Une liste qui finit par « etc. », « … », « et ainsi de suite », « entre autres ».',
    en: 'A list that ends with "etc.", "…", "and so on", "among others".',
  },
  why: {
    fr: "Ce qui suit « etc. » n'est écrit nulle part : chaque partie l'imagine, et c'est là que naît la dispute.",
    en: 'What follows "etc." is written nowhere: each party imagines it, and that is where the dispute begins.',
  },
  remedy: {
    fr: 'Finissez la liste : une ligne par élément, et rien après.',
    en: 'Finish the list: one line an item, and nothing behind.',
  },
  facts: [],
  paths: [
    'scope.services[].name',
    'scope.services[].deliverable',
    'scope.summary',
    'scope.exclusions',
    'fm.events',
  ],
  examples: [
    { on: 'FR-ADM-0001', set: { 'scope.exclusions': ['paie', 'décisions RH', 'conseil fiscal'] } },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.exclusions': ['paie', 'décisions RH', 'etc.'] },
      finds: {
        says: {
          fr: 'La liste finit par « etc. » : elle reste ouverte.',
          en: 'The list ends with "etc.": it stays open.',
        },
      },
    },
    {
      on: 'US-HRL-0003',
      set: { 'scope.services.0.deliverable': 'labels, drafts, and so on' },
      finds: {
        says: {
          fr: 'La liste finit par « and so on » : elle reste ouverte.',
          en: 'The list ends with "and so on": it stays open.',
        },
      },
    },
    {
      on: 'FR-LCH-0002',
      set: { 'scope.revisions.definition': 'un changement de texte, de couleur, etc.' },
      finds: {
        says: {
          fr: 'La liste finit par « etc. » : elle reste ouverte.',
          en: 'The list ends with "etc.": it stays open.',
        },
        severity: 'warning',
      },
    },
  ],
  checkText: (text, say) => {
    const reading = readVague(text)
    const { place } = reading
    if (!place) return
    const words = reading.words()
    const matches = endings(words)
    if (matches.length === 0) return
    for (const { phrase, start, end } of matches) {
      if (reading.quoted()[start] || (onlyAtTheEnd.has(phrase) && !isAtTheEnd(words, end))) continue
      const span = text.text.slice(words[start]?.from, words[end - 1]?.to)
      const { fr, en } = quoted(span)
      say({
        says: {
          fr: `La liste finit par ${fr} : elle reste ouverte.`,
          en: `The list ends with ${en}: it stays open.`,
        },
        span,
        ...(isOfItems(place) ? {} : { severity: 'warning' }),
      })
    }
  },
}

function isAtTheEnd(words: readonly Word[], end: number): boolean {
  const next = words[end]?.word
  return next === undefined || '.;)!?'.includes(next)
}

/** Rows, exclusions and events are lists of what is owed or excused; the rest are sentences. */
function isOfItems(place: VaguePlace): boolean {
  return place === 'row' || place === 'summary' || place === 'exclusion' || place === 'event'
}
