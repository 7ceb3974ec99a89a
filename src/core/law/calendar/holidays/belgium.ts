import { type HolidayRule, easter, fixed } from '#core/law/calendar/holiday.ts'

/** The ten legal holidays of Belgium (arrêté royal of 18 April 1974). */
export const belgium: readonly HolidayRule[] = [
  fixed(1, 1, 'Nouvel An', "New Year's Day"),
  easter(1, 'lundi de Pâques', 'Easter Monday'),
  fixed(5, 1, 'fête du Travail', 'Labour Day'),
  easter(39, 'Ascension', 'Ascension Day'),
  easter(50, 'lundi de Pentecôte', 'Whit Monday'),
  fixed(7, 21, 'fête nationale', 'National Day'),
  fixed(8, 15, 'Assomption', 'Assumption'),
  fixed(11, 1, 'Toussaint', "All Saints' Day"),
  fixed(11, 11, 'Armistice', 'Armistice Day'),
  fixed(12, 25, 'Noël', 'Christmas Day'),
]
