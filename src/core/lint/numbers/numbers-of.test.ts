import { describe, expect, test } from 'vitest'
import type { Language } from '#core/locale/locale.ts'
import { numbersOf } from './numbers-of.ts'
import type { Quantity } from './quantity.ts'

/** A quantity in short: `15 calendarDay`, `900.00 EUR/month`, `1.5%/month`. */
function short(one: Quantity): string {
  const per = 'per' in one && one.per ? `/${one.per}` : ''
  switch (one.kind) {
    case 'money':
      return `${(one.minor / 100).toFixed(2)} ${one.currencies.join('|')}${per}`
    case 'percent':
      return `${one.value}%${per}`
    case 'duration': {
      const range = one.upTo === undefined ? '' : `-${one.upTo}`
      return `${one.n}${range} ${one.unit}${one.businessWord ? ` (${one.businessWord})` : ''}${per}`
    }
    case 'revisions':
      return `${one.n} revisions`
    case 'contradiction':
      return `${one.words} <> ${one.digits}`
  }
}

const read = (text: string, language: Language) => numbersOf(text, language).quantities.map(short)

describe('French', () => {
  test.each([
    ['sous 15 jours', ['15 calendarDay']],
    ['sous 15 jours calendaires', ['15 calendarDay']],
    ['dans les 5 jours ouvrés', ['5 businessDay (ouvré)']],
    ['cinq jours ouvrables', ['5 businessDay (ouvrable)']],
    ['quinze (15) jours', ['15 calendarDay']],
    ['15 (quinze) jours', ['15 calendarDay']],
    ['quinze (14) jours', ['15 <> 14']],
    ['quatre-vingt-dix jours', ['90 calendarDay']],
    ['soixante et onze jours', ['71 calendarDay']],
    ['septante-deux heures', ['72 hour']],
    ['cent vingt jours', ['120 calendarDay']],
    ['deux cents jours', ['200 calendarDay']],
    ['vingt et un jours', ['21 calendarDay']],
    ['dix-sept jours et dix-huit mois', ['17 calendarDay', '18 month']],
    ["un préavis d'un mois", ['1 month']],
    ['sous un mois', ['1 month']],
    ["si un mois n'est suspendu qu'en partie", []],
    ['1,5 % par mois', ['1.5%/month']],
    ['1.5 % l’an', ['1.5%/year']],
    ['un et demi pour cent par mois', ['1.5%/month']],
    ['18 % par an', ['18%/year']],
    ['1 800 €', ['1800.00 EUR']],
    ['1\u202F800,00\u00A0€', ['1800.00 EUR']],
    ["CHF 1'250.00", ['1250.00 CHF']],
    ['1.800,50 euros', ['1800.50 EUR']],
    ['42 $ de l’heure', ['42.00 USD|CAD/hour']],
    ['42 $ CA par heure', ['42.00 CAD/hour']],
    ['900 EUR/mois', ['900.00 EUR/month']],
    ['2 k€', ['2000.00 EUR']],
    ['20 heures par semaine', ['20 hour/week']],
    ['10 h/semaine', ['10 hour/week']],
    ['1 à 2 jours ouvrés', ['1-2 businessDay (ouvré)']],
    ['24 h', ['24 hour']],
    ['2 heures ouvrées', ['2 businessHour (ouvré)']],
    ['15 jours nets', ['15 calendarDay']],
    ['net 15', ['15 calendarDay']],
    ['deux séries de corrections', ['2 revisions']],
    ['3 révisions', ['3 revisions']],
    ['cinq ans', ['5 year']],
  ])('%s', (text, found) => {
    expect(read(text, 'fr')).toEqual(found)
  })

  test.each([
    'le 4 janvier 2027',
    "l'article 12 et l'article L. 441-10",
    'la loi n° 78-17 du 6 janvier 1978',
    '69000 Lyon',
    '+33 1 99 00 00 01',
    'version v1.0 du 12.03.2027',
    'de 9 h à 17 h, au plus tard à 18 h',
    'à 17 h 30',
    'tous les 15 jours',
    'disponible 24 h/24 et 7 jours sur 7',
    '3 publications par semaine',
    'le 1er de chaque mois',
    'les deux Parties',
    'un ordinateur neuf',
    'SIREN 732 829 320',
    'une révision',
  ])('%s has no quantity', (text) => {
    expect(read(text, 'fr')).toEqual([])
  })
})

describe('English', () => {
  test.each([
    ['within fifteen (15) days', ['15 calendarDay']],
    ['fifteen (14) days', ['15 <> 14']],
    ['a 30-day notice', ['30 calendarDay']],
    ['thirty days', ['30 calendarDay']],
    ['ninety-nine calendar days', ['99 calendarDay']],
    ['one hundred and twenty days', ['120 calendarDay']],
    ['a hundred days', ['100 calendarDay']],
    ['five business days', ['5 businessDay']],
    ['10 working days', ['10 businessDay']],
    ['24-hour', ['24 hour']],
    ['five-year', ['5 year']],
    ['one month', ['1 month']],
    ['a month', []],
    ['$1,800.00', ['1800.00 USD|CAD']],
    ['US$ 35 per hour', ['35.00 USD/hour']],
    ['35 dollars an hour', ['35.00 USD|CAD/hour']],
    ['CA$42', ['42.00 CAD']],
    ['£1,600 a month', ['1600.00 GBP/month']],
    ['1.5% per month', ['1.5%/month']],
    ['one and a half per cent', ['1.5%']],
    ['18% a year', ['18%/year']],
    ['20 hours a week', ['20 hour/week']],
    ['1 to 2 business days', ['1-2 businessDay']],
    ['14–30 days', ['14-30 calendarDay']],
    ['net 15', ['15 calendarDay']],
    ['two rounds of revisions', ['2 revisions']],
  ])('%s', (text, found) => {
    expect(read(text, 'en')).toEqual(found)
  })

  test.each([
    'January 4, 2027',
    'section 12.3',
    '17 U.S.C. 101',
    'every 2 weeks',
    'the Services performed during one calendar month',
    '24/7',
    '5:00 p.m. each Friday',
    'Albany, NY 12200',
    '+1 518 555 0100',
    'the 30th day',
    '3 posts a week',
  ])('%s has no quantity', (text) => {
    expect(read(text, 'en')).toEqual([])
  })
})
