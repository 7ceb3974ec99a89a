import { type HolidayRule, easter, fixed } from '#core/law/calendar/holiday.ts'

/** Public holidays in France (Code du travail L3133-1). */
export const france: readonly HolidayRule[] = [
  fixed(1, 1, "jour de l'An", "New Year's Day"),
  easter(1, 'lundi de Pâques', 'Easter Monday'),
  fixed(5, 1, 'fête du Travail', 'Labour Day'),
  fixed(5, 8, 'victoire de 1945', 'Victory in Europe Day'),
  easter(39, 'Ascension', 'Ascension Day'),
  easter(50, 'lundi de Pentecôte', 'Whit Monday'),
  fixed(7, 14, 'fête nationale', 'National Day'),
  fixed(8, 15, 'Assomption', 'Assumption'),
  fixed(11, 1, 'Toussaint', "All Saints' Day"),
  fixed(11, 11, 'armistice de 1918', 'Armistice Day'),
  fixed(12, 25, 'Noël', 'Christmas Day'),
]

/** Two days more in Moselle, Bas-Rhin and Haut-Rhin (Code du travail L3134-13). */
export const alsaceMoselle: readonly HolidayRule[] = [
  ...france,
  easter(-2, 'Vendredi saint', 'Good Friday'),
  fixed(12, 26, 'lendemain de Noël', 'Second Day of Christmas'),
]
