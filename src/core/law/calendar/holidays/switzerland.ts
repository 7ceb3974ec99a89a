import { type HolidayRule, after, easter, fixed, inYears, nth } from '#core/law/calendar/holiday.ts'
import { dateOf, weekdayOf } from '#core/law/calendar/moving-days.ts'

const newYear = fixed(1, 1, 'Nouvel An', "New Year's Day")
const secondJanuary = fixed(1, 2, 'Saint-Berchtold', "Berchtold's Day")
const goodFriday = easter(-2, 'Vendredi saint', 'Good Friday')
const easterMonday = easter(1, 'lundi de Pâques', 'Easter Monday')
const labourDay = fixed(5, 1, 'fête du Travail', 'Labour Day')
const ascension = easter(39, 'Ascension', 'Ascension Day')
const whitMonday = easter(50, 'lundi de Pentecôte', 'Whit Monday')
const corpusChristi = easter(60, 'Fête-Dieu', 'Corpus Christi')
const nationalDay = fixed(8, 1, 'fête nationale', 'National Day')
const assumption = fixed(8, 15, 'Assomption', 'Assumption')
const allSaints = fixed(11, 1, 'Toussaint', "All Saints' Day")
const immaculate = fixed(12, 8, 'Immaculée Conception', 'Immaculate Conception')
const christmas = fixed(12, 25, 'Noël', 'Christmas Day')
const saintStephen = fixed(12, 26, 'Saint-Étienne', "Saint Stephen's Day")
const fastMonday = after(
  nth(3, 'Sun', 9, 'Jeûne fédéral', 'Federal Day of Thanksgiving'),
  1,
  'lundi du Jeûne fédéral',
  'Monday after the Federal Day of Thanksgiving',
)
const genevaFast = after(
  nth(1, 'Sun', 9, 'premier dimanche de septembre', 'first Sunday of September'),
  4,
  'Jeûne genevois',
  'Geneva Fast',
)

/**
 * Days on which most of Switzerland rests. Only 1 August is a holiday of the Confederation; the others belong to
 * the cantons, so that a contract that names none counts those that most of them share.
 */
export const switzerland: readonly HolidayRule[] = [
  newYear,
  goodFriday,
  easterMonday,
  ascension,
  whitMonday,
  nationalDay,
  christmas,
  saintStephen,
]

/** Cantons, each with the public holidays of its law. */
export const cantons = {
  'CH-VD': [
    newYear,
    secondJanuary,
    goodFriday,
    easterMonday,
    ascension,
    whitMonday,
    nationalDay,
    fastMonday,
    christmas,
  ],
  'CH-GE': [
    newYear,
    goodFriday,
    easterMonday,
    ascension,
    whitMonday,
    nationalDay,
    genevaFast,
    christmas,
    fixed(12, 31, 'Restauration de la République', 'Restoration of the Republic'),
  ],
  'CH-ZH': [...switzerland, labourDay],
  'CH-BE': [...switzerland, secondJanuary],
  'CH-FR': [
    newYear,
    goodFriday,
    ascension,
    corpusChristi,
    nationalDay,
    assumption,
    allSaints,
    immaculate,
    christmas,
  ],
  'CH-NE': [
    newYear,
    inYears(isNewYearOnSunday, fixed(1, 2, '2 janvier', '2 January')),
    fixed(3, 1, 'instauration de la République', 'Republic Day'),
    goodFriday,
    easterMonday,
    labourDay,
    ascension,
    corpusChristi,
    nationalDay,
    christmas,
    inYears(isChristmasOnSunday, fixed(12, 26, '26 décembre', '26 December')),
  ],
  'CH-VS': [
    newYear,
    fixed(3, 19, 'Saint-Joseph', "Saint Joseph's Day"),
    labourDay,
    ascension,
    whitMonday,
    corpusChristi,
    nationalDay,
    assumption,
    allSaints,
    immaculate,
    fixed(12, 24, 'veille de Noël', 'Christmas Eve'),
    christmas,
  ],
  'CH-JU': [
    newYear,
    secondJanuary,
    goodFriday,
    easterMonday,
    labourDay,
    ascension,
    whitMonday,
    corpusChristi,
    fixed(6, 23, 'indépendance jurassienne', 'Jura Independence Day'),
    nationalDay,
    assumption,
    allSaints,
    christmas,
  ],
} satisfies Record<string, readonly HolidayRule[]>

function isNewYearOnSunday(year: number): boolean {
  return weekdayOf(dateOf(year, 1, 1)) === 'Sun'
}

function isChristmasOnSunday(year: number): boolean {
  return weekdayOf(dateOf(year, 12, 25)) === 'Sun'
}
