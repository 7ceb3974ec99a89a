import type { Words } from '#core/locale/locale.ts'
import type { RecordKind } from './record.ts'

/** What people call a record of each kind, where it stands in a list of others. */
export const recordKindWords: Readonly<Record<string, Words>> = {
  'internal-review': { fr: 'relecture interne', en: 'internal review' },
  approved: { fr: 'texte approuvé', en: 'text approved' },
  sent: { fr: 'envoyé', en: 'sent' },
  viewed: { fr: 'consulté', en: 'viewed' },
  'changes-requested': { fr: 'changements demandés', en: 'changes requested' },
  declined: { fr: 'refusé', en: 'declined' },
  withdrawn: { fr: 'retiré', en: 'withdrawn' },
  signed: { fr: 'signé', en: 'signed' },
  sealed: { fr: 'scellé', en: 'sealed' },
  shared: { fr: 'lien donné', en: 'link given' },
  revoked: { fr: 'lien révoqué', en: 'link revoked' },
  terminated: { fr: 'résilié', en: 'terminated' },
  paused: { fr: 'mis en pause', en: 'paused' },
  resumed: { fr: 'repris', en: 'resumed' },
  renewed: { fr: 'renouvelé', en: 'renewed' },
  superseded: { fr: 'remplacé', en: 'superseded' },
  archived: { fr: 'archivé', en: 'archived' },
  reminded: { fr: 'rappel envoyé', en: 'reminder sent' },
  done: { fr: 'fait', en: 'done' },
  note: { fr: 'remarque', en: 'note' },
  attached: { fr: 'pièce jointe', en: 'attachment' },
  erased: { fr: 'preuve effacée', en: 'evidence erased' },
} satisfies Record<RecordKind, Words>
