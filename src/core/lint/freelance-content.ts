import type { Words } from '#core/locale/locale.ts'
import { contractValue } from './contract-value.ts'
import { type Party, partyOf } from './party.ts'
import { hasPaymentDate } from './payment-date.ts'
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

/** What the written contract of a freelance worker must say (US-06, US-07, US-08) and this one does not. */
export function missingContent(subject: Subject): Words[] {
  const { scope, payment, invoice } = subject.terms
  const asked: [isSaid: boolean, fr: string, en: string][] = [
    [
      hasText(partyOf(subject, 'provider')?.legalName),
      'nom du prestataire',
      'name of the provider',
    ],
    [
      hasText(partyOf(subject, 'provider')?.address),
      'adresse postale du prestataire',
      'mailing address of the provider',
    ],
    [hasText(partyOf(subject, 'client')?.legalName), 'nom du client', 'name of the client'],
    [
      hasText(partyOf(subject, 'client')?.address),
      'adresse postale du client',
      'mailing address of the client',
    ],
    [(scope?.services ?? []).length > 0, 'services détaillés', 'itemised services'],
    [contractValue(subject.terms) !== undefined, 'prix des services', 'value of the services'],
    [(payment?.methods ?? []).length > 0, 'mode de paiement', 'method of payment'],
    [hasPaymentDate(subject.terms), 'date de paiement', 'date of payment'],
    [
      Boolean(invoice?.listOfServicesDueBy),
      'date de remise de la liste des services',
      'date for the list of services',
    ],
  ]
  return asked.flatMap(([isSaid, fr, en]) => (isSaid ? [] : [{ fr, en }]))
}

function hasText(text: string | null | undefined): boolean {
  return (text ?? '').trim() !== ''
}
