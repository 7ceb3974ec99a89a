import type { Language } from '#core/locale/locale.ts'

/** What every help says, whatever the verb. */
export type HelpFrame = {
  /** The titles of its parts, by the English ones commander writes. */
  readonly titles: Readonly<Record<string, string>>
  /** What stands for a value, by its English name; one that is not here reads the same in both languages. */
  readonly values: Readonly<Record<string, string>>
  readonly help: string
  /** How a verb is run where the programme is not installed. */
  readonly inClone: string
  readonly standard: (value: string) => string
}

/** The words around every help. */
export const helpFrames: Record<Language, HelpFrame> = {
  fr: {
    titles: {
      'Usage:': 'Usage :',
      'Options:': 'Options :',
      'Global Options:': 'Options communes :',
      'Commands:': 'Commandes :',
      'Examples:': 'Exemples :',
    },
    values: {
      account: 'compte',
      address: 'adresse',
      amount: 'montant',
      bytes: 'octets',
      channel: 'voie',
      colour: 'couleur',
      command: 'commande',
      contract: 'contrat',
      contracts: 'contrats',
      deadline: 'échéance',
      digest: 'empreinte',
      'field=value': 'champ=valeur',
      field: 'champ',
      file: 'fichier',
      folder: 'dossier',
      kind: 'sorte',
      language: 'langue',
      level: 'niveau',
      method: 'manière',
      name: 'nom',
      'name=number': 'nom=nombre',
      names: 'noms',
      number: 'nombre',
      'owner:branch': 'propriétaire:branche',
      party: 'partie',
      path: 'chemin',
      'path=value': 'chemin=valeur',
      paths: 'chemins',
      place: 'lieu',
      platform: 'service',
      project: 'projet',
      revision: 'révision',
      role: 'rôle',
      state: 'état',
      text: 'texte',
      title: 'qualité',
      town: 'ville',
      verb: 'commande',
    },
    help: 'affiche cette aide',
    inClone: "Dans un clone du dépôt, « clausier » s'écrit : npm run -s clausier --",
    standard: (value) => `(sinon : ${value})`,
  },
  en: {
    titles: {},
    values: {},
    help: 'display help for command',
    inClone: 'In a clone of the repository, "clausier" is written: npm run -s clausier --',
    standard: (value) => `(default: ${value})`,
  },
}

/** Names of values that read the same in French. */
export const sameInFrench: readonly string[] = [
  'cause',
  'clause',
  'clause@version',
  'code',
  'commit',
  'date',
  'i/n',
  'id',
  'instant',
  'minutes',
  'options',
  'url',
]
