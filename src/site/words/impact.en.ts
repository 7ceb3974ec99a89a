import type { impactFr } from './impact.fr.ts'

/** What a clause version means for the contracts: what the site says of it. */
export const impactEn = {
  impactTitle: 'Contracts with an older version',
  impactLead:
    'A released version no longer changes, and a contract keeps its own. This is what this version asks for each of them, as of {date}.',
  impactCaption: 'Documents with an older version',
  impactDocument: 'Document',
  impactHas: 'Version',
  impactState: 'State',
  impactDo: 'What to do',
  changeClause: 'Clause “{title}”, version {version}',
  impactNext: 'Drafts and addenda are written by',
  'impact.bump': 'move to the new version',
  'impact.send-again': 'move to the new version and send again',
  'impact.offer-addendum': 'offer an addendum',
  'impact.sign-addendum': 'have the addendum signed',
  'impact.nothing': 'nothing',
} as const satisfies Record<keyof typeof impactFr, string>
