import type { Words } from '#core/locale/locale.ts'
import type { LifeLabel } from './label.ts'
import type { NegotiationState } from './negotiation.ts'
import type { LifeFlag } from './state.ts'
import type { TermState } from './term.ts'

/** What people call the states of a negotiation. */
export const negotiationWords: Readonly<Record<NegotiationState, Words>> = {
  draft: { fr: 'brouillon', en: 'draft' },
  'internal-review': { fr: 'relecture interne', en: 'internal review' },
  sent: { fr: 'envoyé', en: 'sent' },
  viewed: { fr: 'consulté', en: 'viewed' },
  'changes-requested': { fr: 'changements demandés', en: 'changes requested' },
  'partly-signed': { fr: 'signé en partie', en: 'partly signed' },
  signed: { fr: 'signé', en: 'signed' },
  declined: { fr: 'refusé', en: 'declined' },
  withdrawn: { fr: 'retiré', en: 'withdrawn' },
  'request-expired': { fr: 'demande expirée', en: 'request expired' },
}

/** What people call the states of a term. */
export const termWords: Readonly<Record<TermState, Words>> = {
  scheduled: { fr: 'à venir', en: 'scheduled' },
  active: { fr: 'actif', en: 'active' },
  'notice-window': { fr: 'décision à prendre', en: 'decide now' },
  expiring: { fr: 'fin proche', en: 'expiring' },
  expired: { fr: 'expiré', en: 'expired' },
  terminating: { fr: 'résiliation en cours', en: 'terminating' },
  terminated: { fr: 'résilié', en: 'terminated' },
  renewed: { fr: 'renouvelé', en: 'renewed' },
  superseded: { fr: 'remplacé', en: 'superseded' },
}

export const flagWords: Readonly<Record<LifeFlag, Words>> = {
  paused: { fr: 'en pause', en: 'paused' },
  archived: { fr: 'archivé', en: 'archived' },
  edited: { fr: "modifié depuis l'envoi", en: 'edited since sent' },
}

/** The six labels people know from other tools. */
export const labelWords: Readonly<Record<LifeLabel, Words>> = {
  draft: { fr: 'Brouillon', en: 'Draft' },
  sent: { fr: 'Envoyé', en: 'Sent' },
  viewed: { fr: 'Consulté', en: 'Viewed' },
  signed: { fr: 'Signé', en: 'Signed' },
  active: { fr: 'Actif', en: 'Active' },
  expired: { fr: 'Expiré', en: 'Expired' },
}

/** A state on both axes as one short phrase: the term once there is one, then the flags. */
export function stateWords({
  negotiation,
  term,
  flags,
}: {
  readonly negotiation: NegotiationState
  readonly term?: TermState
  readonly flags: readonly LifeFlag[]
}): Words {
  const words = [term ? termWords[term] : negotiationWords[negotiation]]
  // An archived negotiation is the usual thing once signed: it says nothing about the contract.
  const told = flags.filter((flag) => flag !== 'archived' || !term).map((flag) => flagWords[flag])
  const all = [...words, ...told]
  return { fr: all.map(({ fr }) => fr).join(', '), en: all.map(({ en }) => en).join(', ') }
}
