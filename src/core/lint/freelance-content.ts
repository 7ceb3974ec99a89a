import type { Words } from '#core/locale/locale.ts'
import { contractValue } from './contract-value.ts'
import { listWords } from './list-words.ts'
import { type Party, partyOf, type Role, roles } from './party.ts'
import { hasPaymentDate } from './payment-date.ts'
import type { Found } from './say.ts'
import type { Subject } from './subject.ts'

/** True for a provider that the freelance laws protect: a person, not a company. */
export function isOnePerson(party: Party | undefined): boolean {
  return party?.kind === 'sole-trader' || party?.kind === 'micro-entrepreneur'
}

/** Services that California's list names (US-06): marketing, design, writing, photo and video, travel. */
const listed: readonly string[] = ['social', 'content', 'design', 'video', 'travel']

/** True when a row of the service table is among the professional services that SB 988 lists. */
export function hasListedService({ terms }: Subject): boolean {
  return (terms.scope?.services ?? []).some(({ category }) => listed.includes(category ?? ''))
}

/**
 * What the written contract of a freelance worker must say (US-06, US-07, US-08) and this one does not, as a finding;
 * `undefined` when it says everything.
 * @param contacts Illinois asks for the parties' contact details beside their addresses
 */
export function missingContent(
  subject: Subject,
  { contacts = false }: { readonly contacts?: boolean } = {},
): Found | undefined {
  const missing = [...named(subject), ...(contacts ? reached(subject) : []), ...agreed(subject)]
    .filter(({ isSaid }) => !isSaid)
    .map(({ path, fr, en }) => ({ path, words: { fr, en } }))
  const [first] = missing
  if (!first) return undefined
  const { fr, en } = listWords(missing.map(({ words }) => words))
  return {
    at: first.path,
    says: { fr: `Il manque au contrat écrit : ${fr}.`, en: `The written contract lacks: ${en}.` },
  }
}

type Asked = {
  readonly path: string
  readonly isSaid: boolean
  readonly fr: string
  readonly en: string
}

function named(subject: Subject): Asked[] {
  return roles.flatMap((role) => {
    const party = partyOf(subject, role)
    const { fr, en } = of[role]
    return [
      {
        path: `parties.${role}.legalName`,
        isSaid: hasText(party?.legalName),
        fr: `nom ${fr}`,
        en: `name ${en}`,
      },
      {
        path: `parties.${role}.address`,
        isSaid: hasText(party?.address),
        fr: `adresse postale ${fr}`,
        en: `mailing address ${en}`,
      },
    ]
  })
}

function reached(subject: Subject): Asked[] {
  return roles.map((role) => {
    const party = partyOf(subject, role)
    const { fr, en } = of[role]
    return {
      path: `parties.${role}.email`,
      isSaid: hasText(party?.email) || hasText(party?.phone),
      fr: `coordonnées ${fr}`,
      en: `contact details ${en}`,
    }
  })
}

function agreed({ terms }: Subject): Asked[] {
  const { scope, payment, invoice } = terms
  return [
    {
      path: 'scope.services',
      isSaid: Boolean(scope?.services?.length),
      fr: 'services détaillés',
      en: 'itemised services',
    },
    {
      path: 'fees',
      isSaid: contractValue(terms) !== undefined,
      fr: 'prix des services',
      en: 'value of the services',
    },
    {
      path: 'payment.methods',
      isSaid: Boolean(payment?.methods?.length),
      fr: 'mode de paiement',
      en: 'method of payment',
    },
    {
      path: 'payment.dueDays',
      isSaid: hasPaymentDate(terms),
      fr: 'date de paiement',
      en: 'date of payment',
    },
    {
      path: 'invoice.listOfServicesDueBy',
      isSaid: Boolean(invoice?.listOfServicesDueBy),
      fr: 'date de remise de la liste des services',
      en: 'date for the list of services',
    },
  ]
}

const of: Readonly<Record<Role, Words>> = {
  provider: { fr: 'du prestataire', en: 'of the provider' },
  client: { fr: 'du client', en: 'of the client' },
}

function hasText(text: string | null | undefined): boolean {
  return (text ?? '').trim() !== ''
}
