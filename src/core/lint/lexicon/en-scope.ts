import type { VagueEntry } from './vague-entry.ts'

/** Specification 6.3, list EN-A: a duty without edges, wherever the scope is told. */
export const enOpenDuties: readonly VagueEntry[] = [
  {
    phrases: [
      'general administrative support',
      'general admin support',
      'general admin',
      'general assistance',
      'general support',
      'day-to-day support',
      'day-to-day management',
      'full management of',
      'end-to-end support',
      'end-to-end management',
      'various task',
      'various duties',
      'miscellaneous task',
      'miscellaneous duties',
      'misc.',
      'misc',
      'ad hoc task',
      'ad hoc support',
      'ad hoc duties',
      'such other services',
      'related task',
      'whatever is needed',
      'all things',
    ],
  },
  {
    phrases: ['admin task', 'administrative task', 'administrative duties', 'admin duties'],
    unless: 'list',
  },
]

/** Specification 6.3, list EN-A: a duty that begins when somebody wishes; in rows, summary and exclusions. */
export const enOpenTriggers: readonly VagueEntry[] = [
  {
    phrases: [
      'as needed',
      'as requested',
      'as necessary',
      'when needed',
      'if needed',
      'if necessary',
      'if required',
      'when required',
      'on an as-needed basis',
      'unlimited',
      '24/7',
      'always available',
    ],
  },
  { phrases: ['as required'], notBefore: ['by'] },
  { phrases: ['on call'], notAfter: ['note', 'notes', 'report', 'reports'] },
]
