import type { Words } from '#core/locale/locale.ts'
import type { SigningParty } from '#core/life/records/details.ts'

/** What a kind of deadline is called, who it concerns, whether it asks for something, and the verb that answers it. */
export type DeadlineKindNote = {
  readonly title: Words
  readonly who: readonly SigningParty[]
  /** True when it stays open until it is done; false for a date that comes and goes. */
  readonly asks: boolean
  /** The command line that answers it; `{contract}` stands for the id. */
  readonly verb?: string
}

const both = ['provider', 'client'] as const
const provider = ['provider'] as const
const client = ['client'] as const

/** Every kind of deadline, in the order of a contract's life. */
export const deadlineKinds = {
  'internal-review': {
    title: { fr: 'Conclure la relecture interne', en: 'Finish the internal review' },
    who: provider,
    asks: true,
    verb: 'record {contract} approved',
  },
  'client-comments': {
    title: { fr: 'Réponse du client attendue', en: 'Answer of the client expected' },
    who: client,
    asks: true,
    verb: 'remind --mail',
  },
  unsigned: {
    title: {
      fr: "Relancer : le contrat n'est pas signé",
      en: 'Remind: the contract is not signed',
    },
    who: client,
    asks: true,
    verb: 'remind --mail',
  },
  countersign: {
    title: { fr: 'Seconde signature attendue', en: 'Second signature expected' },
    who: both,
    asks: true,
    verb: 'record {contract} signed',
  },
  revision: {
    title: { fr: 'Renvoyer un texte revu', en: 'Send a revised text' },
    who: provider,
    asks: true,
    verb: 'record {contract} sent',
  },
  'request-expiry': {
    title: { fr: 'Dernier jour pour signer', en: 'Last day to sign' },
    who: both,
    asks: false,
    verb: 'remind --mail',
  },
  signature: {
    title: { fr: 'Signer avant le début', en: 'Sign before the start' },
    who: both,
    asks: true,
    verb: 'record {contract} signed',
  },
  archive: {
    title: { fr: 'Négociation archivée', en: 'Negotiation archived' },
    who: provider,
    asks: false,
  },
  vigilance: {
    title: {
      fr: 'Documents de vigilance à remettre au client',
      en: 'Vigilance documents for the client',
    },
    who: both,
    asks: false,
    verb: 'record {contract} done',
  },
  start: {
    title: { fr: 'Début du contrat', en: 'The contract starts' },
    who: both,
    asks: false,
  },
  'access-grant': {
    title: { fr: 'Accès à donner', en: 'Access to be granted' },
    who: client,
    asks: false,
  },
  'trial-end': {
    title: { fr: "Fin de la période d'essai", en: 'The trial phase ends' },
    who: both,
    asks: false,
  },
  milestone: {
    title: { fr: 'Étape', en: 'Milestone' },
    who: both,
    asks: true,
    verb: 'record {contract} done',
  },
  review: {
    title: {
      fr: 'Bilan : le travail face au contrat',
      en: 'Review: the work against the contract',
    },
    who: both,
    asks: true,
    verb: 'record {contract} done',
  },
  'hours-expiry': {
    title: {
      fr: 'Heures reportées perdues après ce jour',
      en: 'Unused hours are lost after this day',
    },
    who: both,
    asks: false,
  },
  invoice: {
    title: { fr: 'Facture à émettre', en: 'Invoice to be issued' },
    who: provider,
    asks: false,
  },
  payment: {
    title: { fr: 'Échéance de paiement', en: 'Payment due' },
    who: client,
    asks: false,
  },
  'renewal-reminder': {
    title: { fr: 'Rappeler la fin au client', en: 'Remind the client of the end' },
    who: provider,
    asks: true,
    verb: 'remind --mail',
  },
  notice: {
    title: {
      fr: 'Décider : renouveler, renégocier ou finir',
      en: 'Decide: renew, renegotiate or end',
    },
    who: both,
    asks: true,
    verb: 'addendum {contract} --kind renewal',
  },
  renewal: {
    title: { fr: 'Renouvellement tacite', en: 'The contract renews itself' },
    who: both,
    asks: false,
  },
  end: {
    title: { fr: 'Dernier jour du contrat', en: 'Last day of the contract' },
    who: both,
    asks: false,
  },
  'rate-notice': {
    title: { fr: 'Annoncer le nouveau tarif', en: 'Give notice of the new rate' },
    who: provider,
    asks: true,
    verb: 'record {contract} sent',
  },
  'change-start': {
    title: { fr: 'Un avenant prend effet', en: 'An addendum takes effect' },
    who: both,
    asks: false,
  },
  'change-end': {
    title: { fr: "Dernier jour d'un changement temporaire", en: 'Last day of a temporary change' },
    who: both,
    asks: false,
  },
  'pause-end': {
    title: { fr: 'Dernier jour de la pause', en: 'Last day of the pause' },
    who: both,
    asks: false,
    verb: 'record {contract} resumed',
  },
  deliver: {
    title: { fr: 'Remettre livrables et dossiers', en: 'Hand over deliverables and files' },
    who: provider,
    asks: true,
    verb: 'record {contract} done',
  },
  'final-invoice': {
    title: { fr: 'Envoyer la facture finale', en: 'Send the final invoice' },
    who: provider,
    asks: true,
    verb: 'record {contract} done',
  },
  'revoke-access': {
    title: { fr: 'Retirer les accès', en: 'Withdraw access' },
    who: client,
    asks: true,
    verb: 'record {contract} done',
  },
  'return-equipment': {
    title: { fr: 'Rendre le matériel', en: 'Return the equipment' },
    who: provider,
    asks: true,
    verb: 'record {contract} done',
  },
  'delete-data': {
    title: { fr: 'Supprimer les données du client', en: 'Delete the data of the client' },
    who: provider,
    asks: true,
    verb: 'record {contract} done',
  },
  'retention-end': {
    title: { fr: 'Fin de la conservation du contrat', en: 'The contract need be kept no longer' },
    who: both,
    asks: false,
  },
} as const satisfies Record<string, DeadlineKindNote>

export type DeadlineKind = keyof typeof deadlineKinds
