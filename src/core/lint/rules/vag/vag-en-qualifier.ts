import { enQualifiers } from '#core/lint/lexicon/en-qualifiers.ts'
import { enOpenDuties, enOpenTriggers } from '#core/lint/lexicon/en-scope.ts'
import { openTasks } from '#core/lint/lexicon/open-tasks.ts'
import type { Rule } from '#core/lint/rule.ts'
import { vagueFinder } from '#core/lint/vague-finder.ts'
import { readVague } from '#core/lint/vague-reading.ts'
import { sayQualifier } from '#core/lint/vague-words.ts'

/** What vag-en-scope reports where it looks; it does not look into tests. */
const open = [...enOpenDuties, ...enOpenTriggers]

const qualifiers = vagueFinder(enQualifiers, [
  ...open.flatMap(({ phrases }) => phrases),
  ...openTasks.en,
])
const inTests = vagueFinder({ condition: open })

export const vagEnQualifier: Rule = {
  id: 'vag-en-qualifier',
  severity: 'warning',
  jurisdictions: 'all',
  summary: {
    fr: 'Un mot qui ne se mesure pas, dans le périmètre, la validation, les délais ou les corrections, en anglais.',
    en: 'A word that cannot be measured, in scope, acceptance, response times or revisions, in English.',
  },
  why: {
    fr: '« Promptly », « sufficient », « high quality » ont un sens pour chacun, et pas le même : seul un nombre ou un test dit si le travail est conforme.',
    en: 'Promptly, sufficient, high quality mean something to everyone, and not the same: only a number or a test says whether the work is right.',
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
    { on: 'US-HRL-0003', set: { 'scope.services.2.deliverable': '3 posts every week' } },
    {
      on: 'US-HRL-0003',
      text: 'The Provider performs the Services with reasonable skill and care.',
    },
    {
      on: 'US-HRL-0003',
      set: { 'scope.services.2.deliverable': 'high quality posts' },
      finds: {
        says: {
          fr: '« high quality » ne se vérifie pas.',
          en: '"high quality" cannot be checked.',
        },
      },
    },
    {
      on: 'GB-AGY-0004',
      set: { 'scope.services.1.deliverable': 'about 600 words', 'scope.services.1.quantity': null },
      finds: {
        says: { fr: '« about » ne dit pas combien.', en: '"about" does not say how many.' },
      },
    },
    {
      on: 'GB-AGY-0004',
      text: 'The Provider corrects mistakes promptly.',
      finds: {
        says: { fr: '« promptly » ne dit pas quand.', en: '"promptly" does not say when.' },
      },
    },
  ],
  checkText: (text, say) => {
    if (text.language !== 'en') return
    const { place } = readVague(text)
    if (!place || place === 'event') return
    const found = [...qualifiers(text), ...(place === 'test' ? inTests(text) : [])]
    for (const { kind, span, sentence } of found)
      if (!sentence.reference) sayQualifier(say, kind, span)
  },
}
