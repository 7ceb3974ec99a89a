import { frOpenDuties, frOpenTriggers, frOpenWords } from '#core/lint/lexicon/fr-scope.ts'
import { openTasks } from '#core/lint/lexicon/open-tasks.ts'
import type { Rule } from '#core/lint/rule.ts'
import { sayVagueScope } from '#core/lint/say-vague-scope.ts'
import { vagueFinder } from '#core/lint/vague-finder.ts'

const inScope = vagueFinder(
  { open: [...frOpenDuties, ...frOpenTriggers, ...frOpenWords] },
  openTasks.fr,
)
const inSentences = vagueFinder({ open: frOpenDuties }, openTasks.fr)

export const vagFrScope: Rule = {
  id: 'vag-fr-scope',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Un service, le résumé du périmètre ou une exclusion qui peut tout vouloir dire, en français.',
    en: 'A service, the summary of the scope or an exclusion that can mean anything, in French.',
  },
  why: {
    fr: 'Un périmètre vague est la première cause de dispute : chaque partie y lit autre chose, et rien ne dit quand le travail est fait ni ce qui se paie en plus.',
    en: 'A vague scope is the first cause of dispute: each party reads something else in it, and nothing says when the work is done or what costs extra.',
  },
  remedy: {
    fr: 'Une ligne par tâche : un verbe et son objet, une quantité, un outil. Par exemple « Trier la boîte de réception », 5 à 10 messages par jour, sous 24 h.',
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
    { on: 'FR-ADM-0001', set: { 'scope.services.0.name': 'Trier la boîte de réception' } },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.services.0.name': 'Soutien administratif général' },
      finds: {
        says: {
          fr: '« Soutien administratif général » peut tout vouloir dire.',
          en: '"Soutien administratif général" can mean anything.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      set: { 'scope.summary': 'une aide à distance, selon les besoins du Client' },
      finds: {
        says: {
          fr: '« selon les besoins » peut tout vouloir dire.',
          en: '"selon les besoins" can mean anything.',
        },
      },
    },
    {
      on: 'FR-ADM-0001',
      text: 'Le Prestataire assure aussi les tâches connexes.',
      finds: {
        says: {
          fr: '« tâches connexes » peut tout vouloir dire.',
          en: '"tâches connexes" can mean anything.',
        },
        severity: 'warning',
      },
    },
  ],
  checkText: (text, say) => sayVagueScope(text, say, { language: 'fr', inScope, inSentences }),
}
