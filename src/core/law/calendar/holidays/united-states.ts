import {
  type HolidayRule,
  after,
  fixed,
  inYears,
  nth,
  sundayMoves,
  weekendMoves,
} from '#core/law/calendar/holiday.ts'

const king = nth(3, 'Mon', 1, 'Martin Luther King Day', 'Martin Luther King Jr. Day')
const presidents = nth(3, 'Mon', 2, 'Presidents Day', "Washington's Birthday")
const columbus = nth(2, 'Mon', 10, 'Columbus Day', 'Columbus Day')
const thanksgiving = nth(4, 'Thu', 11, 'Thanksgiving', 'Thanksgiving Day')
const lincoln = fixed(2, 12, 'anniversaire de Lincoln', "Lincoln's Birthday")
const election = after(
  nth(1, 'Mon', 11, 'premier lundi de novembre', 'first Monday of November'),
  1,
  "jour d'élection",
  'Election Day',
)

const shared: readonly HolidayRule[] = [
  weekendMoves(fixed(1, 1, "jour de l'An", "New Year's Day")),
  king,
  presidents,
  nth(-1, 'Mon', 5, 'Memorial Day', 'Memorial Day'),
  weekendMoves(fixed(6, 19, 'Juneteenth', 'Juneteenth')),
  weekendMoves(fixed(7, 4, "jour de l'Indépendance", 'Independence Day')),
  nth(1, 'Mon', 9, 'Labor Day', 'Labor Day'),
  weekendMoves(fixed(11, 11, 'Veterans Day', 'Veterans Day')),
  thanksgiving,
  weekendMoves(fixed(12, 25, 'Noël', 'Christmas Day')),
]

/** Federal holidays (5 U.S.C. 6103), kept on the nearest weekday. */
export const unitedStates: readonly HolidayRule[] = [...shared, columbus]

/** States with holidays of their own beside the federal ones. */
export const states = {
  'US-NY': [...unitedStates, lincoln, election],
  'US-CA': [
    ...shared,
    sundayMoves(fixed(3, 31, 'César Chávez Day', 'César Chávez Day')),
    after(thanksgiving, 1, 'lendemain de Thanksgiving', 'Day after Thanksgiving'),
  ],
  'US-IL': [
    ...unitedStates,
    lincoln,
    nth(1, 'Mon', 3, 'Casimir Pulaski Day', 'Casimir Pulaski Day'),
    inYears((year) => year % 2 === 0, election),
  ],
} satisfies Record<string, readonly HolidayRule[]>
