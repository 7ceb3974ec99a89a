import type { Concept } from './concept.ts'

/** Secrecy, data, and how the contract changes and ends. */
export const lifeConcepts: readonly Concept[] = [
  {
    id: 'notice',
    words: {
      fr: ['preavis', 'resili*', 'mettre fin', 'met fin', 'rompre'],
      en: [
        'notice',
        'terminat*',
        'end the agreement',
        'end this agreement',
        'cancel the agreement',
        'cancel this agreement',
        'cancel the contract',
      ],
    },
    terms: {
      duration: ['end.noticeDays.client', 'end.noticeDays.provider', 'term.trialNoticeDays'],
    },
  },
  {
    id: 'rate-notice',
    words: {
      fr: [
        'tarif*',
        'hausse*',
        'augment*',
        'revision du prix',
        'revision des prix',
        'changement de prix',
        'nouveau prix',
        'nouveaux prix',
      ],
      en: [
        'rate change*',
        'rate increase*',
        'price increase*',
        'price change*',
        'fee increase*',
        'new rate*',
        'new price*',
        'increas*',
        'change of rate',
        'change the rate',
      ],
    },
    near: {
      fr: [
        'preavis',
        'avant',
        'avance',
        'au moins',
        'prevenir',
        'previent',
        'notifi*',
        'inform*',
        'annonc*',
      ],
      en: ['notice', 'before', 'advance', 'notif*', 'inform*', 'announc*'],
    },
    terms: { duration: ['rateChange.noticeDays'], percent: ['rateChange.capPct'] },
    over: ['notice', 'price-hour', 'revisions'],
  },
  {
    id: 'non-renewal',
    words: { fr: ['renouvel*', 'reconduc*', 'reconduit'], en: ['renew*', 'renewal*'] },
    terms: { duration: ['renewal.nonRenewalNoticeDays', 'renewal.reminderDays', 'renewal.length'] },
    over: ['notice', 'rate-notice'],
  },
  {
    id: 'reminder',
    words: { fr: ['rappel*'], en: ['remind*'] },
    near: {
      fr: ['renouvel*', 'fin', 'terme', 'expir*', 'echeance'],
      en: ['renew*', 'expir*', 'end', 'term'],
    },
    terms: { duration: ['renewal.reminderDays'] },
    over: ['non-renewal', 'due', 'notice'],
  },
  {
    id: 'cure',
    words: {
      fr: ['mise en demeure', 'remedi*', 'manquement*'],
      en: ['cure*', 'remed*', 'default'],
    },
    terms: { duration: ['end.cureDays', 'late.suspendAfterDays', 'end.nonPaymentDaysLate'] },
    over: ['notice', 'late-days', 'breach'],
  },
  {
    id: 'suspension',
    words: { fr: ['suspen*', 'pause*'], en: ['suspen*', 'pause*'] },
    terms: { duration: ['susp.noticeDays', 'susp.maxDays', 'late.suspendAfterDays', 'fm.maxDays'] },
    over: ['notice', 'late-days', 'due'],
  },
  {
    id: 'trial',
    words: { fr: ['essai'], en: ['trial'] },
    terms: { duration: ['term.trialNoticeDays', 'term.trialDays'] },
    over: ['notice'],
  },
  {
    id: 'secrecy',
    words: {
      fr: ['confidentia*', 'confidentiel*', 'secret', 'secrets'],
      en: ['confidential*', 'secrecy', 'secret', 'secrets'],
    },
    terms: { duration: ['conf.survivalYears', 'conf.returnOrDestroyWithinDays'] },
  },
  {
    id: 'deletion',
    words: {
      fr: ['supprim*', 'suppression*', 'effac*', 'detrui*', 'destruction*'],
      en: ['delet*', 'eras*', 'destroy*', 'destruction'],
    },
    terms: { duration: ['data.deleteWithinDays', 'conf.returnOrDestroyWithinDays'] },
    over: ['secrecy'],
  },
  {
    id: 'breach',
    words: {
      fr: ['incident*', 'violation*', 'fuite*', 'faille*'],
      en: ['incident*', 'breach*', 'leak*'],
    },
    terms: { duration: ['breach.notifyWithinHours', 'end.cureDays'] },
    over: ['notice', 'secrecy'],
  },
  {
    id: 'audit',
    words: { fr: ['audit*'], en: ['audit*'] },
    terms: { duration: ['dpa.audit.notice'] },
    over: ['notice'],
  },
  {
    id: 'force-majeure',
    words: { fr: ['force majeure'], en: ['force majeure'] },
    terms: { duration: ['fm.maxDays', 'fm.noticeDays'] },
    over: ['notice', 'suspension'],
  },
]
