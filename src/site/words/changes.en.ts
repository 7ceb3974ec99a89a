import type { changesFr } from './changes.fr.ts'

/** The change log of a contract, and what each change does to the text. */
export const changesEn = {
  changeLog: 'Change log',
  changeLogLead:
    'What git says of the contract and its addenda: who, when, why, and what changed. Newest first.',
  changeLogEmpty: 'This contract is not committed to git yet.',
  changeLogEarlier: 'Earlier changes: {n}',
  changeLogSee: 'See the compared text',
  changeLogBrought: 'brings: {subject} ({author})',
  changesTitle: 'What changed',
  changesIn: 'Addendum {no}',
  changesEarlier: 'Change before',
  changesLater: 'Change after',
  changesPrint: 'Print this page',
} as const satisfies Record<keyof typeof changesFr, string>
