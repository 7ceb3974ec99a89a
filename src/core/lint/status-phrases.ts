import { phraseFinder } from './phrase.ts'

/** Words by which absences need the Client's approval. */
export const absenceApproval = phraseFinder(
  [
    'demande de congé',
    "autorisation d'absence",
    'accord du Client pour toute absence',
    'accord préalable du Client pour toute absence',
    "absence est soumise à l'accord",
    "absences sont soumises à l'accord",
    'absence doit être autorisée',
    'absences doivent être autorisées',
    'leave request',
    'approval of absences',
    'absence must be approved',
    'absences must be approved',
    'time off must be approved',
  ],
  { withoutAccents: true },
)

/** Words by which the Client commands, watches and punishes. */
export const hierarchy = phraseFinder(
  [
    'supérieur hiérarchique',
    'pouvoir hiérarchique',
    "sous l'autorité du Client",
    'sous la direction du Client',
    'sanction disciplinaire',
    'pouvoir disciplinaire',
    'line manager',
    'under the authority of the Client',
    'under the direction of the Client',
    'disciplinary action',
  ],
  { withoutAccents: true },
)

/** Words by which the Provider appears as one of the Client's staff. */
export const staffMember = phraseFinder(
  [
    'adresse électronique au nom du Client',
    'adresse e-mail au nom du Client',
    'adresse de messagerie au nom du Client',
    "dans l'organigramme du Client",
    'membre du personnel',
    'company email address',
    "on the Client's organisation chart",
    'member of staff',
  ],
  { withoutAccents: true },
)
