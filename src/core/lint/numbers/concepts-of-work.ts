import type { Concept } from './concept.ts'

/** How the work is done: hours, replies, acceptance, access. */
export const workConcepts: readonly Concept[] = [
  {
    id: 'cap',
    words: {
      fr: ['plafond*', 'plafonn*', 'maxim*', 'limite*', 'au plus', 'jusqu a', 'depass*', 'exced*'],
      en: [
        'cap',
        'caps',
        'capped',
        'maximum',
        'limit*',
        'up to',
        'at most',
        'exceed*',
        'no more than',
      ],
    },
    terms: { duration: ['hours.capPerWeek', 'hours.capPerMonth', 'fees.retainer.includedHours'] },
    per: true,
  },
  {
    id: 'included-hours',
    words: { fr: ['forfait*', 'inclu*', 'compris*', 'comprend'], en: ['retainer*', 'includ*'] },
    terms: { duration: ['fees.retainer.includedHours', 'hours.capPerMonth', 'hours.capPerWeek'] },
    per: true,
  },
  {
    id: 'rollover',
    words: {
      fr: [
        'report',
        'reporte',
        'reportee',
        'reportees',
        'reportes',
        'non utilise*',
        'report des heures',
      ],
      en: [
        'rollover',
        'roll over',
        'rolls over',
        'carry over',
        'carried over',
        'carry forward',
        'carried forward',
        'unused',
      ],
    },
    terms: { duration: ['hours.rollover.validDays', 'hours.rollover.maxHours'] },
    over: ['cap', 'included-hours', 'acceptance'],
  },
  {
    id: 'cancellation',
    words: { fr: ['annul*'], en: ['cancel*', 'reschedul*'] },
    terms: { duration: ['cancel.noticeBusinessDays'], percent: ['cancel.lateFeePct'] },
    over: ['notice', 'rollover'],
  },
  {
    id: 'rush',
    words: { fr: ['urgent*', 'urgence*'], en: ['rush', 'urgent*'] },
    terms: { percent: ['rush.surchargePct'], duration: ['rush.turnaroundHours'] },
    over: ['response', 'price-hour'],
  },
  {
    id: 'response',
    words: {
      fr: ['repond', 'repondre', 'reponse*'],
      en: ['reply', 'replies', 'respond*', 'response*', 'answers'],
    },
    terms: {
      duration: [
        'response.firstReply',
        'scope.clientReplyWithin',
        'scope.changeOrder.replyWithin',
        'dpa.rightsWithin',
        'response.standardTurnaround.max',
      ],
    },
  },
  {
    id: 'acceptance',
    words: {
      fr: [
        'recette',
        'accept*',
        'validation*',
        'valide',
        'valident',
        'valider',
        'valides',
        'approuv*',
        'approbation*',
      ],
      en: ['accept*', 'approv*'],
    },
    terms: {
      duration: [
        'scope.acceptance.days',
        'scope.changeOrder.replyWithin',
        'scope.clientReplyWithin',
        'scope.revisions.requestWithin',
      ],
    },
  },
  {
    id: 'revisions',
    words: { fr: ['revision*', 'correction*', 'retouche*'], en: ['revision*', 'correction*'] },
    terms: { revisions: ['scope.revisions.included'], duration: ['scope.revisions.requestWithin'] },
    over: ['acceptance'],
  },
  {
    id: 'grant',
    words: {
      fr: ['ouvr*', 'donne', 'accorde', 'fournit', 'ouverture'],
      en: ['grant*', 'give', 'gives', 'provide', 'provides', 'open*'],
    },
    near: { fr: ['acces', 'compte*', 'identifiant*'], en: ['access', 'account*', 'credential*'] },
    terms: { duration: ['access.grantWithinBusinessDays'] },
  },
  {
    id: 'revocation',
    words: {
      fr: [
        'retrait*',
        'retire*',
        'revoqu*',
        'revocation*',
        'coupe',
        'coupes',
        'coupure',
        'desactiv*',
      ],
      en: ['revok*', 'revoc*', 'remov*', 'withdraw*', 'disable*', 'deactivat*'],
    },
    near: { fr: ['acces', 'compte*', 'identifiant*'], en: ['access', 'account*', 'credential*'] },
    terms: { duration: ['access.revokeWithinHours'] },
    over: ['deletion', 'grant', 'notice'],
  },
  {
    id: 'absence',
    words: {
      fr: ['absence*', 'indisponib*', 'vacances', 'conge*'],
      en: ['absence*', 'absent', 'holiday*', 'vacation*', 'unavailab*', 'leave'],
    },
    terms: { duration: ['availability.absenceNotice'] },
    over: ['notice'],
  },
  {
    id: 'publication',
    words: { fr: ['publi*', 'portfolio'], en: ['publi*', 'portfolio'] },
    terms: { duration: ['portfolio.embargoDays'] },
    over: ['acceptance'],
  },
]
