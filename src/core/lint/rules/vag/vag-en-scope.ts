import { enOpenDuties, enOpenTriggers } from '#core/lint/lexicon/en-scope.ts'
import { openTasks } from '#core/lint/lexicon/open-tasks.ts'
import type { Rule } from '#core/lint/rule.ts'
import { sayVagueScope } from '#core/lint/say-vague-scope.ts'
import { vagueFinder } from '#core/lint/vague-finder.ts'

const inScope = vagueFinder({ open: [...enOpenDuties, ...enOpenTriggers] }, openTasks.en)
const inSentences = vagueFinder({ open: enOpenDuties }, openTasks.en)

export const vagEnScope: Rule = {
  id: 'vag-en-scope',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Un service, le résumé du périmètre ou une exclusion qui peut tout vouloir dire, en anglais.',
    en: 'A service, the summary of the scope or an exclusion that can mean anything, in English.',
  },
  why: {
    fr: 'Un périmètre vague est la première cause de dispute : chaque partie y lit autre chose, et rien ne dit quand le travail est fait ni ce qui se paie en plus.',
    en: 'A vague scope is the first cause of dispute: each party reads something else in it, and nothing says when the work is done or what costs extra.',
  },
  remedy: {
    fr: 'Une ligne par tâche : un verbe et son objet, une quantité, un outil. Par exemple « Triage the inbox », 5 à 10 messages par jour, sous 24 h.',
    en: 'One row a task: a verb and its object, a quantity, a tool. For example "Triage the inbox", 5 to 10 messages a day, within 24 hours.',
  },
  facts: [],
  paths: [
    'scope.services[].name',
    'scope.services[].deliverable',
    'scope.summary',
    'scope.exclusions',
  ],
  examples: [
    { on: 'US-HRL-0003', set: { 'scope.services.0.name': 'Triage the support inbox' } },
    {
      on: 'US-HRL-0003',
      set: { 'scope.services.0.name': 'General administrative support' },
      finds: {
        says: {
          fr: '« General administrative support » peut tout vouloir dire.',
          en: '"General administrative support" can mean anything.',
        },
      },
    },
    {
      on: 'GB-AGY-0004',
      set: { 'scope.services.1.deliverable': 'one newsletter draft, unlimited revisions' },
      finds: {
        says: {
          fr: '« unlimited » peut tout vouloir dire.',
          en: '"unlimited" can mean anything.',
        },
      },
    },
    {
      on: 'GB-AGY-0004',
      text: 'The Provider performs related tasks at no charge.',
      finds: {
        says: {
          fr: '« related tasks » peut tout vouloir dire.',
          en: '"related tasks" can mean anything.',
        },
        severity: 'warning',
      },
    },
  ],
  checkText: (text, say) => sayVagueScope(text, say, { language: 'en', inScope, inSentences }),
}
