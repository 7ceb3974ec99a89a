import type { CodeWords } from '#core/contract/format-value.ts'
import type { Words } from '#core/locale/locale.ts'

/**
 * How codes read that no clause prints, because its text says what they mean in sentences of their own. For pages and
 * questions only: no contract text is made of them.
 */
export const unwordedCodes: ReadonlyMap<string, CodeWords> = new Map(
  Object.entries({
    'fees.model': {
      hourly: both("à l'heure", 'by the hour'),
      retainer: both('forfait mensuel', 'monthly retainer'),
      'fixed-upfront': both("prix fixe, payé d'avance", 'fixed price, paid upfront'),
      'fixed-deposit': both('prix fixe, acompte et solde', 'fixed price, deposit and balance'),
      milestone: both('prix fixe, par jalons', 'fixed price, by milestones'),
      'on-approval': both('prix fixe, payé à la validation', 'fixed price, paid on approval'),
    },
    'fees.deposit.due': {
      'before-start': both('avant le début', 'before the start'),
      'on-receipt': both('à réception de la facture', 'on receipt of the invoice'),
      'from-invoice-issue': both('après la date de facture', 'after the invoice date'),
      'from-invoice-receipt': both('après réception de la facture', 'after receipt of the invoice'),
      'fixed-date': both('à date fixe', 'on a fixed date'),
    },
    'fees.deposit.balanceTrigger': {
      delivery: both('à la remise', 'on delivery'),
      acceptance: both('à la validation', 'on acceptance'),
      'fixed-date': both('à date fixe', 'on a fixed date'),
    },
    'fees.deposit.refundable': {
      'no-if-client-cancels': both('non, si le Client annule', 'not if the Client cancels'),
      'pro-rata': both('au prorata', 'pro rata'),
      yes: both('oui', 'yes'),
    },
    'fees.refund.policy': {
      'pro-rata-undone': both('la part non exécutée', 'the part not performed'),
      none: both('aucun remboursement', 'no refund'),
      schedule: both('selon un barème', 'by a schedule'),
    },
    'setup.refund': {
      'undone-part': both("la part de ce qui n'est pas fait", 'the part for what was not done'),
      'full-before-start': both('en totalité avant le début', 'in full before the start'),
      none: both('aucun remboursement', 'no refund'),
    },
    'hours.rollover.policy': {
      expire: both('perdues en fin de mois', 'lost at month end'),
      rollover: both('reportées', 'carried over'),
      'pro-rata-credit': both('déduites au prorata', 'credited pro rata'),
    },
    'hours.rollover.atEnd': {
      forfeit: both('perdues', 'forfeited'),
      refund: both('remboursées', 'refunded'),
      'use-in-notice-period': both('utilisées pendant le préavis', 'used in the notice period'),
    },
    'hours.rollover.useOrder': {
      'oldest-first': both("les plus anciennes d'abord", 'oldest first'),
    },
    'cancel.boundary': {
      'on-time-if-equal': both('à temps si le délai est atteint', 'on time when the delay is met'),
    },
    'cancel.onTimeEffect': {
      rollover: both('report', 'carried over'),
      refund: both('remboursement', 'refund'),
      credit: both('avoir', 'credit'),
    },
    'cancel.lateEffect': {
      forfeit: both('séance due', 'session forfeited'),
      'fee-pct': both('part du prix due', 'share of the price due'),
      free: both('sans frais', 'free of charge'),
    },
    'cancel.providerCancels': {
      'reschedule-or-refund': both('autre date ou remboursement', 'another date or a refund'),
    },
    'rateChange.method': {
      'mutual-addendum': both('avenant signé', 'signed addendum'),
      'notice-with-exit': both('annonce, avec droit de sortie', 'notice, with a right to leave'),
      index: both('indexation', 'indexation'),
    },
    'expenses.currencyRule': {
      'at-cost-card-rate': both('taux de la carte, au coût réel', 'card rate, at cost'),
      'ecb-rate-of-day': both('taux de la BCE du jour', 'ECB rate of the day'),
    },
    'expenses.taxTreatment': {
      disbursement: both('débours', 'disbursement'),
      recharge: both('refacturation', 'recharge'),
    },
    'late.basis': {
      'contract-rate': both('taux du contrat', 'contract rate'),
      statutory: both('taux légal', 'statutory rate'),
    },
    'late.compounding': {
      none: both('aucune', 'none'),
      monthly: both('chaque mois', 'monthly'),
    },
    'late.accrual': {
      daily: both('au jour le jour', 'daily'),
      'per-started-month': both('par mois entamé', 'per month begun'),
    },
    'payment.dueMode': {
      'from-invoice-issue': both('date de facture', 'invoice date'),
      'from-invoice-receipt': both('réception de la facture', 'receipt of the invoice'),
      'from-completion': both('achèvement des Services', 'completion of the Services'),
      'end-of-month': both('fin de mois', 'end of the month'),
      'on-receipt': both('à réception de la facture', 'on receipt of the invoice'),
      'before-start': both('avant le début', 'before the start'),
      'fixed-date': both('à date fixe', 'on a fixed date'),
    },
    'payment.eomMethod': {
      'eom-then-days': both('fin de mois, puis le délai', 'month end, then the period'),
      'days-then-eom': both('le délai, puis fin de mois', 'the period, then month end'),
    },
    'payment.feesBorneBy': {
      payer: both('celui qui paie', 'the one who pays'),
      payee: both('celui qui reçoit', 'the one who is paid'),
    },
    'tax.pricesAre': { excl: both('hors taxes', 'before tax'), incl: both('TTC', 'tax included') },
    'tax.regime': {
      standard: both('taxe facturée', 'tax charged'),
      franchise: both('franchise en base', 'small-business exemption'),
      'reverse-charge': both('autoliquidation', 'reverse charge'),
      'small-supplier': both('petit fournisseur', 'small supplier'),
      'outside-scope': both('hors champ', 'outside the scope'),
    },
    'tax.withholdingAllowed': {
      'only-if-law': both("seulement si la loi l'impose", 'only if the law requires it'),
      'gross-up': both('compensée', 'grossed up'),
    },
    'ai.toolsAllowed': {
      no: both('aucun', 'none'),
      listed: both('ceux de la liste', 'those listed'),
      'any-non-training': both("ceux qui n'apprennent pas", 'those that do not train'),
    },
    'ai.clientDataInput': {
      never: both('jamais', 'never'),
      anonymised: both('anonymisées', 'anonymised'),
      'listed-tools-only': both('outils de la liste seulement', 'listed tools only'),
    },
    'ai.trainOnClientData': {
      never: both('jamais', 'never'),
      'with-written-consent': both('avec accord écrit', 'with written consent'),
    },
    'ai.trainOnDeliverablesByClient': {
      allowed: both('permis', 'allowed'),
      'not-allowed': both('non permis', 'not allowed'),
      silent: both('non réglé', 'left open'),
    },
    'ai.disclosure': {
      'per-deliverable': both('à chaque Livrable', 'for each Deliverable'),
      'on-request': both('sur demande', 'on request'),
      none: both('aucune', 'none'),
    },
    'ip.assignee': {
      client: both('le Client', 'the Client'),
      agency: both("l'agence", 'the agency'),
    },
    'ip.attribution': {
      none: both('aucune', 'none'),
      'on-request': both('sur demande', 'on request'),
      required: both('obligatoire', 'required'),
    },
    'ip.clientMaterialsLicence': {
      'services-only': both('pour les Services seulement', 'for the Services only'),
    },
    'ip.moralRights': {
      untouched: both('inchangé', 'untouched'),
      waived: both('renonciation', 'waived'),
      'not-applicable': both('sans objet', 'not applicable'),
    },
    'ip.price': {
      'included-and-stated': both(
        'compris dans le prix, et dit',
        'included in the price, and stated',
      ),
      'separate-amount': both('montant distinct', 'separate amount'),
      proportional: both('proportionnel', 'proportional'),
    },
    'susp.accessDuring': { kept: both('maintenus', 'kept'), frozen: both('gelés', 'frozen') },
    'susp.feeDuring': {
      none: both('aucun', 'none'),
      'reduced-pct': both('réduit', 'reduced'),
      full: both('entier', 'full'),
    },
    'response.standardTurnaround.unit': { businessDay: both('jours ouvrés', 'business days') },
    'doc.type': {
      contract: both('contrat', 'contract'),
      master: both('contrat-cadre', 'master agreement'),
      'client-addendum': both('avenant client', 'client addendum'),
      sow: both('cahier des charges', 'statement of work'),
      subcontract: both('sous-traitance', 'subcontract'),
      'addendum-scope': both('avenant de périmètre', 'scope change'),
      'addendum-rate': both('avenant tarifaire', 'rate change addendum'),
      'addendum-renewal': both('avenant de renouvellement', 'renewal addendum'),
      'addendum-suspension': both('avenant de suspension', 'suspension addendum'),
      'addendum-dpa': both('accord sur les données', 'data processing addendum'),
      'addendum-clause': both('avenant de clause', 'clause update addendum'),
      'change-order': both('ordre de modification', 'change order'),
    },
  }),
)

function both(fr: string, en: string): Words {
  return { fr, en }
}
