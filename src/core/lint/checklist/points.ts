import type { Words } from '#core/locale/locale.ts'

/** A thing a service contract should settle, and the terms that settle it: any one of them will do. */
export type Point = { readonly title: Words; readonly paths: readonly string[] }

/** What a careful reader goes through before a contract is sent, in the order in which it is discussed. */
export const points: readonly Point[] = [
  point('Tâches et quantités', 'Tasks and quantities', 'scope.services'),
  point('Exclusions', 'Exclusions', 'scope.exclusions'),
  point('Ce que fournit le client', 'What the client supplies', 'scope.dependencies'),
  point('Délai de réponse du client', 'Time for the client to answer', 'scope.clientReplyWithin'),
  point('Validation', 'Acceptance', 'scope.acceptance.days'),
  point('Corrections comprises', 'Revisions included', 'scope.revisions.included'),
  point('Changement de périmètre', 'Change of scope', 'scope.changeOrder.form'),
  point("Plafond d'heures", 'Cap on hours', 'hours.capPerWeek', 'hours.capPerMonth'),
  point('Heures non utilisées', 'Unused hours', 'hours.rollover.policy'),
  point(
    'Jours et heures',
    'Days and hours',
    'availability.days',
    'availability.from',
    'availability.to',
  ),
  point(
    'Délais de réponse',
    'Response times',
    'response.firstReply',
    'response.standardTurnaround.max',
  ),
  point('Urgences', 'Rush work', 'rush.surchargePct', 'rush.turnaroundHours'),
  point('Outils et qui les paie', 'Tools and who pays for them', 'tools'),
  point('Accès confiés', 'Access given', 'access.systems'),
  point(
    'Prix',
    'Price',
    'fees.retainer.amount',
    'fees.hourly.rate',
    'fees.fixed.total',
    'fees.milestones',
  ),
  point('Acompte ou avance', 'Deposit or advance', 'fees.deposit.amount', 'fees.upfront.dueBefore'),
  point('Frais de mise en place', 'Set-up fee', 'setup.amount'),
  point('Rythme des factures', 'Billing cycle', 'invoice.cycle'),
  point(
    'Délai et moyens de paiement',
    'Payment period and means',
    'payment.dueDays',
    'payment.dueDate',
    'payment.methods',
  ),
  point(
    'Retard de paiement',
    'Late payment',
    'late.ratePctPerMonth',
    'late.ratePctPerYear',
    'late.basis',
    'late.fixedSum',
  ),
  point('Frais remboursés', 'Expenses paid back', 'expenses.reimbursable', 'expenses.monthlyCap'),
  point('Changement de tarif', 'Change of rate', 'rateChange.noticeDays'),
  point('Annulation', 'Cancellation', 'cancel.noticeBusinessDays'),
  point('Confidentialité', 'Confidentiality', 'conf.survivalYears'),
  point('Incidents de sécurité', 'Security incidents', 'breach.notifyWithinHours'),
  point(
    'Données personnelles',
    'Personal data',
    'data.processesPersonalData',
    'data.deleteWithinDays',
  ),
  point('À qui sont les livrables', 'Who owns the deliverables', 'ip.mode', 'ip.transferTrigger'),
  point('Portfolio', 'Portfolio', 'portfolio.allowed'),
  point('Intelligence artificielle', 'Artificial intelligence', 'ai.toolsAllowed'),
  point('Exclusivité', 'Exclusivity', 'excl.mode'),
  point('Sous-traitance', 'Subcontracting', 'sub.allowed'),
  point('Début et fin', 'Start and end', 'term.start', 'term.end'),
  point('Renouvellement', 'Renewal', 'renewal.mode', 'renewal.noticeBy'),
  point('Préavis', 'Notice', 'end.noticeDays.client', 'end.noticeDays.provider'),
  point(
    'Fin de mission',
    'End of the work',
    'end.deliverWithinDays',
    'access.revokeWithinHours',
    'data.deleteWithinDays',
  ),
  point('Facture finale', 'Final invoice', 'end.finalInvoiceWithinDays'),
  point('Responsabilité', 'Liability', 'liab.cap', 'liab.capAmount'),
  point('Assurance', 'Insurance', 'ins.rcPro'),
  point('Droit et litiges', 'Law and disputes', 'law.governing', 'disp.steps'),
  point('Signature', 'Signature', 'sign.method'),
  point('Conservation', 'Storage', 'store.location', 'store.retentionYears'),
]

function point(fr: string, en: string, ...paths: string[]): Point {
  return { title: { fr, en }, paths }
}
