import { type HolidayRule, easter, fixed, nth } from '#core/law/calendar/holiday.ts'
import { weekdayOf } from '#core/law/calendar/moving-days.ts'
import { type PlainDate, addDays } from '#core/terms/date.ts'

const goodFriday = easter(-2, 'Vendredi saint', 'Good Friday')
const easterMonday = easter(1, 'lundi de Pâques', 'Easter Monday')
const earlyMay = nth(1, 'Mon', 5, 'jour férié de début mai', 'Early May bank holiday')
const spring = nth(-1, 'Mon', 5, 'jour férié de printemps', 'Spring bank holiday')
const summer = nth(-1, 'Mon', 8, "jour férié d'été", 'Summer bank holiday')

const newYear = fixed(1, 1, "jour de l'An", "New Year's Day")
const christmas = [
  fixed(12, 25, 'Noël', 'Christmas Day'),
  fixed(12, 26, 'lendemain de Noël', 'Boxing Day'),
]

/** Bank holidays in England and Wales (Banking and Financial Dealings Act 1971, and proclamations). */
export const england: readonly HolidayRule[] = [
  ...inLieu([newYear]),
  goodFriday,
  easterMonday,
  earlyMay,
  spring,
  summer,
  ...inLieu(christmas),
]

export const scotland: readonly HolidayRule[] = [
  ...inLieu([newYear, fixed(1, 2, '2 janvier', '2 January')]),
  goodFriday,
  earlyMay,
  spring,
  nth(1, 'Mon', 8, "jour férié d'été", 'Summer bank holiday'),
  ...inLieu([fixed(11, 30, 'Saint-André', "Saint Andrew's Day")]),
  ...inLieu(christmas),
]

export const northernIreland: readonly HolidayRule[] = [
  ...inLieu([newYear]),
  ...inLieu([fixed(3, 17, 'Saint-Patrick', "Saint Patrick's Day")]),
  goodFriday,
  easterMonday,
  earlyMay,
  spring,
  ...inLieu([fixed(7, 12, 'bataille de la Boyne', 'Battle of the Boyne')]),
  summer,
  ...inLieu(christmas),
]

/** Neighbouring days of which those on a weekend are kept on the next weekday that is free. */
function inLieu(rules: readonly HolidayRule[]): HolidayRule[] {
  return rules.map((rule, index) => ({
    ...rule,
    days: (year) => keptDays(rules.flatMap(({ days }) => days(year))).slice(index, index + 1),
  }))
}

function keptDays(days: readonly PlainDate[]): PlainDate[] {
  const taken = new Set(days.filter((day) => !isWeekend(day)).map(({ iso }) => iso))
  return days.map((day) => {
    let kept = day
    while (isWeekend(kept) || (kept !== day && taken.has(kept.iso))) kept = addDays(kept, 1)
    taken.add(kept.iso)
    return kept
  })
}

function isWeekend(day: PlainDate): boolean {
  return ['Sat', 'Sun'].includes(weekdayOf(day))
}
