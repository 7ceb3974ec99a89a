import { expect, test } from 'vitest'
import { fileStart } from '#core/report/message.ts'
import { enQualifiers } from './lexicon/en-qualifiers.ts'
import { enOpenDuties, enOpenTriggers } from './lexicon/en-scope.ts'
import { frQualifiers } from './lexicon/fr-qualifiers.ts'
import { frOpenDuties, frOpenTriggers, frOpenWords } from './lexicon/fr-scope.ts'
import { timeAdverbs, urgentWords } from './lexicon/time-adverbs.ts'
import type { VagueEntry } from './lexicon/vague-entry.ts'
import { vagueFinder } from './vague-finder.ts'
import type { WrittenText } from './written-text.ts'

const row = (text: string, more: Partial<WrittenText> = {}): WrittenText => ({
  from: 'term',
  path: 'scope.services.0.name',
  language: 'fr',
  text,
  isName: false,
  place: fileStart,
  ...more,
})

function spans(entry: VagueEntry, text: string, more: Partial<WrittenText> = {}): string[] {
  return vagueFinder({ any: [entry] })(row(text, more)).map(({ span }) => span)
}

test('a neighbour gives words another meaning', () => {
  const standard: VagueEntry = { phrases: ['standard'], notBefore: ['téléphonique'] }
  expect(spans(standard, 'le standard téléphonique')).toEqual([])
  expect(spans(standard, 'un format standard')).toEqual(['standard'])
  const several: VagueEntry = { phrases: ['divers'], notAfter: ['frais'] }
  expect(spans(several, 'frais divers')).toEqual([])
  const about: VagueEntry = { phrases: ['about'], beforeNumber: true }
  expect(spans(about, 'emails about orders', { language: 'en' })).toEqual([])
  expect(spans(about, 'about 20 emails', { language: 'en' })).toEqual(['about'])
})

test('a typed quantity, a bound or a list behind settles them', () => {
  const single: VagueEntry = { phrases: ['renfort'], unless: 'counted' }
  expect(spans(single, 'renfort', { isCounted: true })).toEqual([])
  expect(spans(single, 'renfort', { isCounted: false })).toEqual(['renfort'])
  const daily: VagueEntry = { phrases: ['gestion quotidienne'], unless: 'list' }
  expect(spans(daily, 'gestion quotidienne : courrier et agenda')).toEqual([])
  expect(spans(daily, 'courrier : gestion quotidienne')).toEqual(['gestion quotidienne'])
})

test('quoted words are a label', () => {
  expect(spans({ phrases: ['divers'] }, 'le dossier « divers »')).toEqual([])
})

test('phrases of another rule hide those inside them', () => {
  const find = vagueFinder({ any: [{ phrases: ['autre tâche'] }] }, ['toute autre tâche'])
  expect(find(row('toute autre tâche, une autre tâche'))).toHaveLength(1)
})

test('no phrase stands twice in a language, so that one rule answers for it', () => {
  const lists = {
    fr: [
      ...Object.values(frQualifiers).flat(),
      ...frOpenDuties,
      ...frOpenTriggers,
      ...frOpenWords,
      ...timeAdverbs.fr,
      ...urgentWords.fr,
    ],
    en: [
      ...Object.values(enQualifiers).flat(),
      ...enOpenDuties,
      ...enOpenTriggers,
      ...timeAdverbs.en,
      ...urgentWords.en,
    ],
  }
  for (const entries of Object.values(lists)) {
    const phrases = (entries as readonly VagueEntry[]).flatMap((entry) => entry.phrases)
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([])
  }
})
