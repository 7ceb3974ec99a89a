import { describe, expect, test } from 'vitest'
import { attentionOn } from '#core/life/deadlines/attention.ts'
import type { Deadline } from '#core/life/deadlines/deadline.ts'
import { catchUpDays, remindersOn } from '#core/life/reminders/reminders-on.ts'
import type { SigningParty } from '#core/life/records/details.ts'
import { type PlainDate, addDays, daysBetween } from '#core/terms/date.ts'
import { clockOn } from '#node/command/clock.ts'
import { readLives } from '#node/records/read-lives.ts'
import { type Today, todayOf } from '#node/records/today-of.ts'
import { calendarFile, uidOf } from '#node/remind/calendar-file.ts'
import { calendarItems } from '#node/remind/calendar-items.ts'
import { lettersOn } from '#node/remind/letters.ts'
import { mailOf } from '#node/remind/send-letters.ts'
import { statusRows } from '#node/status/status-rows.ts'
import { calendarDays } from './fixtures/calendar-days.ts'
import { dateByReason } from './fixtures/date-by-reason.ts'

const lives = readLives('.', clockOn({ kind: 'date', iso: '2028-01-01' }))

/** The samples on every day of 2027, as `--today` would show them. */
const year = daysOf(2027).map((day) => ({
  day,
  todays: lives.lives.map((life) => todayOf(life, day, lives.settings)),
}))

function daysOf(number: number): PlainDate[] {
  const days: PlainDate[] = []
  for (
    let day: PlainDate = { kind: 'date', iso: `${number}-01-01` };
    day.iso < `${number + 1}`;
    day = addDays(day, 1)
  )
    days.push(day)
  return days
}

const calendarOn = (todays: readonly Today[]) =>
  calendarDays(calendarFile(calendarItems(todays), 'fr'))

const uid = ({ contract, id }: Deadline) => uidOf(contract, id)

test('the walk has the six samples and every day', () => {
  expect(year).toHaveLength(365)
  expect(lives.lives.map(({ facts }) => facts.id).filter((id) => !id.endsWith('-S1'))).toHaveLength(
    6,
  )
  expect(lives.messages).toEqual([])
})

describe('on every day of 2027', () => {
  test('what status shows next, what deserves attention and every reminder stand in the calendar on the same day', () => {
    const missing = year.flatMap(({ day, todays }) => {
      const calendar = calendarOn(todays)
      return todays.flatMap((today) => {
        const [row] = statusRows([today], lives.library, lives.projects)
        const told: Deadline[] = [
          ...(row?.next ? [row.next.deadline] : []),
          ...attentionOn(today.deadlines, day).map(({ deadline }) => deadline),
          ...remindersFor(today, day).map(({ deadline }) => deadline),
        ]
        return told.flatMap((deadline) => {
          const entry = calendar.get(uid(deadline))
          const isThere =
            entry?.on === deadline.on.iso &&
            entry.rings.some((ring) => ring <= day.iso || ring === deadline.from.iso)
          return isThere ? [] : [`${day.iso} ${uid(deadline)} ${deadline.on.iso}`]
        })
      })
    })
    expect(missing).toEqual([])
  })

  test('an alarm that rings is about something due, and what is due has rung', () => {
    const wrong = year.flatMap(({ day, todays }) => {
      const due = new Map(
        todays.flatMap((today) =>
          attentionOn(today.deadlines, day).map(({ deadline }) => [uid(deadline), deadline]),
        ),
      )
      const calendar = calendarOn(todays)
      const ringing = [...calendar].filter(
        ([, { on, rings }]) => rings.some((ring) => ring <= day.iso) && day.iso <= on,
      )
      return [
        ...ringing.flatMap(([id]) => (due.has(id) ? [] : [`${day.iso} ${id} rings for nothing`])),
        ...[...due].flatMap(([id, deadline]) =>
          deadline.on.iso < day.iso || ringing.some(([one]) => one === id)
            ? []
            : [`${day.iso} ${id} is silent`],
        ),
      ]
    })
    expect(wrong).toEqual([])
  })

  test('the house is reminded of what deserves attention and of nothing else, but for days just missed', () => {
    const wrong = year.flatMap(({ day, todays }) =>
      todays.flatMap((today) => {
        const due = attentionOn(today.deadlines, day).map(({ deadline }) => deadline)
        const told = remindersOn(today.deadlines, today.life.events, day, house).map(
          ({ deadline }) => deadline,
        )
        const forgotten = due.filter((one) => !told.includes(one))
        const added = told.filter((one) => !due.includes(one) && !isJustMissed(one, day))
        return [...forgotten, ...added].map((one) => `${day.iso} ${uid(one)}`)
      }),
    )
    expect(wrong).toEqual([])
  })

  test('the calendar of every mail has an entry for each of its reminders, whichever party the house is', () => {
    const houses = [...lives.library.parties.keys()]
    const wrong = year.flatMap(({ day, todays }) =>
      houses.flatMap((provider) => {
        const settings = { ...lives.settings, provider }
        const { letters } = lettersOn({ ...lives, todays, settings }, 'to show')
        return letters.flatMap((letter) => {
          const entries = calendarDays(mailOf(letter).calendar)
          const reminders = letter.items.flatMap((item) => item.reminders)
          return entries.size === reminders.length
            ? []
            : [`${day.iso} ${letter.to.name}: ${entries.size} of ${reminders.length}`]
        })
      }),
    )
    expect(wrong).toEqual([])
  })

  test('a deadline is known by the day from which it matters, unless a record of that day brought it', () => {
    const wrong = year.slice(1).flatMap(({ day, todays }, index) =>
      todays.flatMap(({ deadlines, life }, contract) => {
        const before = year[index]?.todays[contract]?.deadlines ?? []
        const isTold = life.events.some(({ on }) => on === day.iso)
        return deadlines.flatMap((one) => {
          const isNew = !before.some(({ id, on }) => id === one.id && on.iso === one.on.iso)
          return isNew && !isTold && one.from.iso < day.iso && day.iso <= one.on.iso
            ? [`${day.iso} ${uid(one)} ${one.on.iso}`]
            : []
        })
      }),
    )
    expect(wrong).toEqual([])
  })
})

test('every reason of every deadline is in both languages and comes to its day when it is counted again', () => {
  const seen = new Map<string, { today: Today; deadline: Deadline }>()
  for (const { todays } of year)
    for (const today of todays)
      for (const deadline of today.deadlines)
        seen.set(`${uid(deadline)} ${deadline.on.iso} ${deadline.because.en}`, { today, deadline })
  expect(seen.size).toBeGreaterThan(300)
  const wrong = [...seen.values()].flatMap(({ today, deadline }) => {
    const { on, because, kind } = deadline
    const figures = (words: string) => words.match(/\d+/g)?.toSorted().join(' ')
    const isSame = figures(because.fr) === figures(because.en)
    const counted = dateByReason(because.en, today)
    const isRight = rhythms.has(kind) ? figures(because.en) !== undefined : counted === on.iso
    return isSame && isRight
      ? []
      : [`${uid(deadline)} ${on.iso} ${counted} ${because.en} | ${because.fr}`]
  })
  expect(wrong).toEqual([])
})

/** Kinds whose reason is a rhythm and not one count: it must have its figures all the same. */
const rhythms: ReadonlySet<string> = new Set(['invoice', 'vigilance', 'change-end'])

const house = { party: 'provider', isHouse: true } as const

function isJustMissed({ on, asks }: Deadline, day: PlainDate): boolean {
  return !asks && on.iso < day.iso && daysBetween(on, day) <= catchUpDays
}

function remindersFor({ deadlines, life }: Today, day: PlainDate) {
  return (['provider', 'client'] as const).flatMap((party: SigningParty) =>
    [true, false].flatMap((isHouse) =>
      remindersOn(deadlines, life.events, day, { party, isHouse }),
    ),
  )
}
