import { isTermValue, termAt } from '#core/contract/terms.ts'
import type { Words } from '#core/locale/locale.ts'
import { valueWords } from '#core/lint/value-words.ts'
import type { Duration } from '#core/terms/duration.ts'
import type { Rule } from '#core/lint/rule.ts'

const isLess = (own: number, head: number) => own < head
const isMore = (own: number, head: number) => own > head

/** What is compared, in the unit that the term itself fixes. */
const points: readonly {
  readonly path: string
  readonly isWeaker: (own: number, head: number) => boolean
  readonly says: (own: Words, head: Words) => Words
}[] = [
  {
    path: 'conf.survivalYears',
    isWeaker: isLess,
    says: (own, head) => ({
      fr: `La confidentialité du sous-traitant dure ${own.fr}, celle du contrat principal ${head.fr}.`,
      en: `The subcontractor's duty of secrecy lasts ${own.en}, that of the head contract ${head.en}.`,
    }),
  },
  {
    path: 'data.deleteWithinDays',
    isWeaker: isMore,
    says: (own, head) => ({
      fr: `Le sous-traitant efface les données sous ${own.fr}, le contrat principal le promet sous ${head.fr}.`,
      en: `The subcontractor deletes data within ${own.en}, the head contract promises it within ${head.en}.`,
    }),
  },
  {
    path: 'access.revokeWithinHours',
    isWeaker: isMore,
    says: (own, head) => ({
      fr: `Les accès du sous-traitant sont retirés sous ${own.fr}, ceux du contrat principal sous ${head.fr}.`,
      en: `The subcontractor's access is revoked within ${own.en}, that of the head contract within ${head.en}.`,
    }),
  },
  {
    path: 'breach.notifyWithinHours',
    isWeaker: isMore,
    says: (own, head) => ({
      fr: `Le sous-traitant signale un incident sous ${own.fr}, l'agence doit le signaler sous ${head.fr}.`,
      en: `The subcontractor reports an incident within ${own.en}, the agency must report it within ${head.en}.`,
    }),
  },
  {
    path: 'end.noticeDays.provider',
    isWeaker: isLess,
    says: (own, head) => ({
      fr: `Le préavis du sous-traitant est de ${own.fr}, celui que l'agence doit à son client de ${head.fr}.`,
      en: `The subcontractor's notice is ${own.en}, the one the agency owes its client ${head.en}.`,
    }),
  },
  {
    path: 'end.noticeDays.client',
    isWeaker: isMore,
    says: (own, head) => ({
      fr: `L'agence doit au sous-traitant un préavis de ${own.fr}, son client ne lui en doit que ${head.fr}.`,
      en: `The agency owes the subcontractor a notice of ${own.en}, its client owes it only ${head.en}.`,
    }),
  },
]

/** From the earliest to the latest. */
const triggers: readonly string[] = ['on-creation', 'on-delivery', 'on-full-payment']

export const conSubcontractFlowdown: Rule = {
  id: 'con-subcontract-flowdown',
  severity: 'error',
  jurisdictions: 'all',
  summary: {
    fr: 'Un contrat de sous-traitance plus faible que le contrat principal.',
    en: 'A subcontract weaker than the head contract.',
  },
  why: {
    fr: "L'agence répond envers son client de ce que le sous-traitant ne lui doit pas.",
    en: 'The agency answers to its client for what the subcontractor does not owe it.',
  },
  remedy: {
    fr: 'Reprenez dans le contrat de sous-traitance la valeur du contrat principal, ou mieux.',
    en: 'Take the value of the head contract into the subcontract, or a better one.',
  },
  facts: [],
  paths: [
    'conf.survivalYears',
    'data.deleteWithinDays',
    'access.revokeWithinHours',
    'breach.notifyWithinHours',
    'end.noticeDays.provider',
    'end.noticeDays.client',
    'ip.transferTrigger',
  ],
  examples: [
    { on: 'GB-AGY-0004-S1' },
    {
      on: 'GB-AGY-0004-S1',
      set: { 'conf.survivalYears': 3 },
      finds: {
        says: {
          fr: 'La confidentialité du sous-traitant dure 3 ans, celle du contrat principal 5 ans.',
          en: "The subcontractor's duty of secrecy lasts 3 years, that of the head contract 5 years.",
        },
      },
    },
    {
      on: 'GB-AGY-0004-S1',
      set: { 'access.revokeWithinHours': 48 },
      finds: {
        says: {
          fr: 'Les accès du sous-traitant sont retirés sous 48 heures, ceux du contrat principal sous 24 heures.',
          en: "The subcontractor's access is revoked within 48 hours, that of the head contract within 24 hours.",
        },
      },
    },
    {
      on: 'GB-AGY-0004-S1',
      set: { 'end.noticeDays.provider': 14 },
      finds: {
        says: {
          fr: "Le préavis du sous-traitant est de 14 jours calendaires, celui que l'agence doit à son client de 30 jours calendaires.",
          en: "The subcontractor's notice is 14 calendar days, the one the agency owes its client 30 calendar days.",
        },
      },
    },
    {
      on: 'GB-AGY-0004-S1',
      set: { 'end.noticeDays.client': 60 },
      finds: {
        says: {
          fr: "L'agence doit au sous-traitant un préavis de 60 jours calendaires, son client ne lui en doit que 30 jours calendaires.",
          en: 'The agency owes the subcontractor a notice of 60 calendar days, its client owes it only 30 calendar days.',
        },
      },
    },
  ],
  check: ({ terms, type, related }, say) => {
    const head = related.base?.terms
    if (type !== 'subcontract' || !head) return
    for (const { path, isWeaker, says } of points) {
      const [own, other] = [termAt(terms, path), termAt(head, path)]
      if (!isDelay(own) || !isDelay(other) || !isWeaker(own.n, other.n)) continue
      say({ at: path, says: says(valueWords(own), valueWords(other)) })
    }
    const [own, other] = [terms.ip?.transferTrigger, head.ip?.transferTrigger]
    if (own && other && triggers.indexOf(own) > triggers.indexOf(other))
      say({
        at: 'ip.transferTrigger',
        says: {
          fr: `Le sous-traitant cède ses droits plus tard (${own}) que l'agence ne les cède à son client (${other}).`,
          en: `The subcontractor assigns its rights later (${own}) than the agency assigns them to its client (${other}).`,
        },
      })
  },
}

function isDelay(value: unknown): value is Duration {
  return isTermValue(value) && value.kind === 'duration'
}
