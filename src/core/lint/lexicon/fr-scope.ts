import type { VagueEntry } from './vague-entry.ts'

/** Specification 6.1: a duty without edges, wherever the scope is told. */
export const frOpenDuties: readonly VagueEntry[] = [
  {
    phrases: [
      'soutien administratif général',
      'assistance administrative générale',
      'assistance générale',
      'support administratif',
      'support général',
      'soutien général',
      'soutien au quotidien',
      'aide administrative diverse',
      'tâche administrative diverse',
      'tâche diverse',
      'diverse tâche',
      'mission diverse',
      'diverse mission',
      'toute tâche utile',
      'tâche connexe',
      'tâche annexe',
      'assistance à la demande',
      'aide ponctuelle',
      'gestion complète de',
      'gestion complète du',
      'gestion complète des',
      'gestion globale',
      'prise en charge complète',
      'accompagnement global',
      'accompagnement sur mesure',
      'tout ce qui est nécessaire',
    ],
  },
  { phrases: ['gestion quotidienne'], unless: 'list' },
  { phrases: ['autre tâche'], unless: 'away' },
]

/** Specification 6.1: what is owed when somebody wishes, or beside what is listed; in rows, summary and exclusions. */
export const frOpenTriggers: readonly VagueEntry[] = [
  {
    phrases: [
      'selon les besoins',
      'selon vos besoins',
      'selon nos besoins',
      'selon ses besoins',
      'selon le besoin',
      'en fonction des besoins',
      'au besoin',
      'si besoin',
      'si nécessaire',
      'à la convenance du client',
      'disponible en permanence',
      '24/7',
      '24h/24',
      '24 h/24',
      '7j/7',
      '7 j/7',
      '7 jours/7',
      '7 jours sur 7',
    ],
  },
  { phrases: ['et autres'] },
  { phrases: ['le cas échéant'], unless: 'condition' },
  { phrases: ['à la demande'], notAfter: ['vidéo', 'vidéos', 'impression', 'impressions'] },
  { phrases: ['illimité', 'illimitée'], notAfter: ['stockage', 'hébergement', 'forfait'] },
]

/** Specification 6.1: single words that say nothing in a row without a quantity. */
export const frOpenWords: readonly VagueEntry[] = [
  {
    phrases: ['divers', 'diverse', 'renfort', 'polyvalence', 'polyvalent', 'polyvalente'],
    unless: 'counted',
    notAfter: ['frais', 'charges', 'produits', 'fait', 'faits'],
  },
]
