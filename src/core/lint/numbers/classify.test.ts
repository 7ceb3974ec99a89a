import { describe, expect, test } from 'vitest'
import { isKnownPath } from '#core/contract/cover-shape.ts'
import type { Language } from '#core/locale/locale.ts'
import { classify } from './classify.ts'
import { concepts } from './concepts.ts'
import { numbersOf } from './numbers-of.ts'

/** What each number of a sentence is about. */
function about(text: string, language: Language): string[] {
  const numbers = numbersOf(text, language)
  return numbers.quantities.map((_, which) => classify(numbers, which, language)?.id ?? '-')
}

describe('French', () => {
  test.each([
    ['Le Client paie chaque facture sous 30 jours.', ['due']],
    ['Factures payables à 30 jours date de facture.', ['due']],
    ['Paiement à 15 jours nets.', ['due']],
    ['Tout retard entraîne des pénalités de 2 % par mois.', ['late-rate']],
    ['Une indemnité forfaitaire de 40 € pour frais de recouvrement est due.', ['late-sum']],
    ['Un délai de grâce de 5 jours suit la date d’échéance.', ['grace']],
    ['Un acompte de 30 % est versé à la signature.', ['deposit']],
    ['Chaque Partie peut résilier le Contrat avec un préavis de 45 jours.', ['notice']],
    ['Toute hausse de tarif est notifiée au moins 60 jours avant.', ['rate-notice']],
    ['Le préavis est de 60 jours pour tout changement de tarif.', ['rate-notice']],
    ["L'obligation de confidentialité dure trois ans après la fin du Contrat.", ['secrecy']],
    ['Le Prestataire supprime les données sous 60 jours.', ['deletion']],
    ['Le Client retire les accès sous 48 heures.', ['revocation']],
    ['Le Client ouvre les accès dans les cinq jours ouvrés.', ['grant']],
    ['Le prix comprend trois révisions.', ['revisions']],
    ['Le silence vaut acceptation après 10 jours ouvrés.', ['acceptance']],
    ['La durée de travail est plafonnée à 25 heures par semaine.', ['cap']],
    ['Le forfait comprend 40 heures par mois.', ['included-hours']],
    ['Les heures non utilisées restent valables 90 jours.', ['rollover']],
    ['Une séance est annulée au moins 2 jours ouvrés avant.', ['cancellation']],
    ['Une demande urgente est majorée de 30 %.', ['rush']],
    ['Un rappel est envoyé 45 jours avant le renouvellement.', ['reminder']],
    ['Chaque Partie peut refuser le renouvellement avec un préavis de 60 jours.', ['non-renewal']],
    ['Le Prestataire signale tout incident sous 72 heures.', ['breach']],
    ['Le taux horaire est de 40 € par heure.', ['price-hour']],
    ['Le forfait est de 1 000 € par mois.', ['price-month']],
    ['Le prix total est de 2 000 €.', ['price-total']],
    ['Paiement à 30 jours, avec un préavis de 60 jours.', ['due', 'notice']],
    ['Paiement à 15 jours et grâce de 3 jours.', ['due', 'grace']],
    [
      'En cas de retard de paiement de plus de 20 jours, les Services sont suspendus.',
      ['suspension'],
    ],
    ['Le Prestataire peut résilier après un retard de plus de 30 jours.', ['late-days']],
    ['La réunion dure 2 heures.', ['-']],
    ['Une franchise de 300 € reste à la charge du Client.', ['-']],
  ])('%s', (text, found) => {
    expect(about(text, 'fr')).toEqual(found)
  })
})

describe('English', () => {
  test.each([
    ['The Client pays each invoice within 30 days.', ['due']],
    ['Payment terms: net 30.', ['due']],
    ['Late payments bear interest at 2% per month.', ['late-rate']],
    ['A grace period of 5 days applies.', ['grace']],
    ['A deposit of 30% is paid before the start.', ['deposit']],
    ["Either Party may end the Agreement on 45 days' written notice.", ['notice']],
    ['The Provider gives 60 days notice of any rate increase.', ['rate-notice']],
    ['Confidentiality survives for three (3) years.', ['secrecy']],
    ['The Provider deletes all data within 60 days.', ['deletion']],
    ['The Client revokes all access within two business days.', ['revocation']],
    ['Access is granted within five business days.', ['grant']],
    ['The fee includes three rounds of revisions.', ['revisions']],
    ['Silence for ten business days is acceptance.', ['acceptance']],
    ['Work is capped at 25 hours per week.', ['cap']],
    ['Unused hours are valid for 90 days.', ['rollover']],
    ['A session may be cancelled 48 hours in advance.', ['cancellation']],
    ['Rush requests carry a 30% surcharge.', ['rush']],
    ['A reminder is sent 45 days before renewal.', ['reminder']],
    ['Either Party may cancel this Agreement with 45 days of notice.', ['notice']],
    ['The hourly rate is $40 per hour.', ['price-hour']],
    ['The meeting lasts two hours.', ['-']],
    [
      'The Client pays within 15 days, after which interest of 1.5% per month accrues.',
      ['due', 'late-rate'],
    ],
  ])('%s', (text, found) => {
    expect(about(text, 'en')).toEqual(found)
  })
})

test('a keyword more than eight words away or in another sentence does not count', () => {
  expect(
    about(
      'Le préavis, dont les Parties ont longuement parlé lors de leur rencontre, est de 45 jours.',
      'fr',
    ),
  ).toEqual(['-'])
  expect(about('Le préavis est écrit. La réunion suit de 45 jours.', 'fr')).toEqual(['-'])
})

test('concepts have unique ids, and none is preferred to one that is preferred to it', () => {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  expect(byId.size).toBe(concepts.length)
  for (const { id, over = [] } of concepts)
    for (const other of over) {
      expect(byId.has(other), other).toBe(true)
      expect(byId.get(other)?.over ?? []).not.toContain(id)
    }
})

test('every term a number is compared with exists', () => {
  for (const { terms } of concepts)
    for (const path of Object.values(terms).flat()) expect(isKnownPath(path), path).toBe(true)
})
