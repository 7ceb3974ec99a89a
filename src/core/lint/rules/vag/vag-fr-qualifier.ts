import { frQualifiers } from '#core/lint/lexicon/fr-qualifiers.ts'
import { frOpenDuties, frOpenTriggers, frOpenWords } from '#core/lint/lexicon/fr-scope.ts'
import { openTasks } from '#core/lint/lexicon/open-tasks.ts'
import type { Rule } from '#core/lint/rule.ts'
import { vagueFinder } from '#core/lint/vague-finder.ts'
import { readVague } from '#core/lint/vague-reading.ts'
import { sayQualifier } from '#core/lint/vague-words.ts'

/** What vag-fr-scope reports where it looks; it does not look into tests. */
const open = [...frOpenDuties, ...frOpenTriggers]
const ofScope = [...open.flatMap(({ phrases }) => phrases), ...openTasks.fr]

const qualifiers = vagueFinder(frQualifiers, ofScope)
const inTests = vagueFinder({ condition: open })
const inCountedRows = vagueFinder(
  { test: frOpenWords.map(({ unless: _, ...entry }) => entry) },
  ofScope,
)

export const vagFrQualifier: Rule = {
  id: 'vag-fr-qualifier',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Un mot qui ne se mesure pas, dans le périmètre, la validation, les délais ou les corrections, en français.',
    en: 'A word that cannot be measured, in scope, acceptance, response times or revisions, in French.',
  },
  why: {
    fr: '« Rapide », « suffisant », « de qualité » ont un sens pour chacun, et pas le même : seul un nombre ou un test dit si le travail est conforme.',
    en: 'Fast, sufficient, of good quality mean something to everyone, and not the same: only a number or a test says whether the work is right.',
  },
  remedy: {
    fr: 'Remplacez le mot par un nombre ou par un test.',
    en: 'Replace the word by a number or a test.',
  },
  facts: [],
  paths: [
    'scope.services[].name',
    'scope.services[].deliverable',
    'scope.summary',
    'scope.exclusions',
    'scope.acceptance.criteria',
    'scope.completeDefinition',
    'scope.revisions.definition',
  ],
  examples: [
    {
      on: 'FR-ADM-0001',
      set: { 'scope.services.3.deliverable': "résumé d'une page, chaque vendredi" },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.services.0.deliverable': 'environ 8 messages étiquetés, 10 au plus' },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.services.3.deliverable': 'résumé de qualité' },
      finds: {
        says: { fr: '« de qualité » ne se vérifie pas.', en: '"de qualité" cannot be checked.' },
      },
    },
    {
      on: 'FR-LCH-0002',
      set: { 'scope.revisions.definition': 'petites modifications des textes livrés' },
      finds: {
        says: {
          fr: "« petites modifications » n'a pas de limite.",
          en: '"petites modifications" has no limit.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      text: 'Le Prestataire corrige les erreurs dans les meilleurs délais.',
      finds: {
        says: {
          fr: '« dans les meilleurs délais » ne dit pas quand.',
          en: '"dans les meilleurs délais" does not say when.',
        },
      },
    },
  ],
  checkText: (text, say) => {
    if (text.language !== 'fr') return
    const { place } = readVague(text)
    if (!place || place === 'event') return
    const found = [
      ...qualifiers(text),
      ...(place === 'test' ? inTests(text) : []),
      ...(place === 'row' && text.isCounted ? inCountedRows(text) : []),
    ]
    for (const { kind, span, sentence } of found)
      if (!sentence.reference) sayQualifier(say, kind, span)
  },
}
