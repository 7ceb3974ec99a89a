import { phraseMatcher } from './phrase.ts'
import { wordsOf } from './words.ts'
import type { WrittenText } from './written-text.ts'

/**
 * What a text is about, for the rules against vagueness: a service row, the summary of the scope, an exclusion, a test
 * (what is accepted, complete, a revision, urgent, or asked of the client), a force-majeure event, special terms or a
 * clause about such things.
 */
export type VaguePlace = 'row' | 'summary' | 'exclusion' | 'test' | 'event' | 'special' | 'clause'

/** Where in the scope a text stands; `undefined` when vagueness is not looked for in it. */
export function vaguePlace(text: WrittenText): VaguePlace | undefined {
  if (text.isName) return undefined
  switch (text.from) {
    case 'term':
      return placeOf(text.path ?? '')
    case 'special-terms':
      return isAboutWork(text) ? 'special' : undefined
    case 'clause':
      return clausesAboutWork.has(text.clause ?? '') ? 'clause' : undefined
  }
}

/** Most terms are not about the scope: the first word of the path says so. */
function placeOf(path: string): VaguePlace | undefined {
  if (!groups.has(path.slice(0, path.indexOf('.')))) return undefined
  return places.find(([paths]) => paths.test(path))?.[1]
}

const groups = new Set(['scope', 'scopeChange', 'fees', 'flow', 'fm', 'rush', 'susp', 'pause'])

const places: readonly (readonly [RegExp, VaguePlace])[] = [
  [/^(?:scope\.services|scopeChange\.added)\.\d+\.(?:name|deliverable)$/, 'row'],
  [/^scopeChange\.changed\.\d+\.(?:name|to)$/, 'row'],
  [/^fees\.(?:retainer\.includedOutputs\.\d+|milestones\.\d+\.(?:name|deliverable))$/, 'row'],
  [/^flow\.tasks\.\d+$/, 'row'],
  [/^scope\.summary$/, 'summary'],
  [/^scope\.exclusions\.\d+$/, 'exclusion'],
  [/^fm\.events\.\d+$/, 'event'],
  [/^scope\.(?:acceptance\.criteria|completeDefinition|newProjectDefinition)$/, 'test'],
  [/^scope\.(?:revisions\.definition|report\.form|dependencies\.\d+\.item)$/, 'test'],
  [/^(?:rush\.definition|susp\.resumeConditions|pause\.resumeRule)$/, 'test'],
]

/**
 * Clauses about scope, acceptance, response, revisions and change orders. Those with legal terms of art (standard of
 * care, limits of liability, force majeure, termination for cause) are not among them (specification 6.4).
 */
const clausesAboutWork: ReadonlySet<string> = new Set([
  'service-scope',
  'service-table',
  'scope-exclusions',
  'client-dependencies',
  'acceptance',
  'revisions',
  'change-orders',
  'hours-cap',
  'response-times',
  'rush-work',
  'form-scope-change',
])

/** Special terms are about work when they, or the heading above them, name it. */
function isAboutWork({ text, heading = '', language }: WrittenText): boolean {
  return namesWork[language](wordsOf(`${heading}. ${text}`)).length > 0
}

const namesWork = {
  fr: phraseMatcher(
    [
      'service',
      'prestation',
      'tâche',
      'mission',
      'livrable',
      'livrer',
      'livre',
      'livraison',
      'recette',
      'valide',
      'validation',
      'réponse',
      'répond',
      'répondre',
      'correction',
      'corrige',
      'corriger',
      'remet',
      'transmet',
      'retouche',
      'ordre de modification',
      'périmètre',
      'demande',
      'travail',
      'travaux',
      'exécute',
      'délai de réponse',
      'force majeure',
      'assistance',
    ],
    { withoutAccents: true },
  ),
  en: phraseMatcher([
    'service',
    'task',
    'deliverable',
    'deliver',
    'delivery',
    'acceptance',
    'accept',
    'approval',
    'response',
    'reply',
    'replies',
    'answer',
    'revision',
    'correction',
    'correct',
    'complete',
    'change order',
    'scope',
    'request',
    'work',
    'perform',
    'turnaround',
    'force majeure',
    'support',
  ]),
}
