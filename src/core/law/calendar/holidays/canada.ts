import { type HolidayRule, easter, fixed, nth, sundayMoves } from '#core/law/calendar/holiday.ts'
import { addDays } from '#core/terms/date.ts'
import { dateOf, weekdayOf, weekdays } from '#core/law/calendar/moving-days.ts'

const newYear = fixed(1, 1, "jour de l'An", "New Year's Day")
const goodFriday = easter(-2, 'Vendredi saint', 'Good Friday')
/** A Sunday moves it (Holidays Act, s. 3). */
const canadaDay = sundayMoves(fixed(7, 1, 'fête du Canada', 'Canada Day'))
const labourDay = nth(1, 'Mon', 9, 'fête du Travail', 'Labour Day')
const christmas = fixed(12, 25, 'Noël', 'Christmas Day')

/** Days that are holidays in every province. */
export const canada: readonly HolidayRule[] = [newYear, goodFriday, canadaDay, labourDay, christmas]

/** Quebec (Act respecting labour standards, s. 60; National Holiday Act). */
export const quebec: readonly HolidayRule[] = [
  newYear,
  goodFriday,
  {
    name: { fr: 'Journée nationale des patriotes', en: "National Patriots' Day" },
    days: (year) => {
      const limit = dateOf(year, 5, 24)
      return [addDays(limit, -weekdays.indexOf(weekdayOf(limit)))]
    },
  },
  fixed(6, 24, 'fête nationale du Québec', 'National Holiday of Quebec'),
  canadaDay,
  labourDay,
  nth(2, 'Mon', 10, 'Action de grâces', 'Thanksgiving'),
  christmas,
]
