import type { Language } from '#core/locale/locale.ts'
import { dayOf } from '#core/life/sheet/day-of.ts'
import { calendarFile } from '#node/remind/calendar-file.ts'
import { itemsOf } from '#node/remind/calendar-items.ts'
import type { HouseRecord } from '#site/archive/project-records.ts'
import type { ContractRecord } from '#site/archive/records.ts'
import { builtDay } from '#site/dashboard/contract-lines.ts'

/** The deadlines of all contracts as an iCalendar file, on the day that the site is made for: what `remind --ics` writes. */
export function calendarFeed(
  contracts: readonly ContractRecord[],
  made: HouseRecord,
  language: Language,
): string {
  const items = contracts.flatMap(({ life, parties, recorded }) => {
    if (!life) return []
    const { deadlines, today } = dayOf(life, builtDay(made, life.facts.zone), made.house)
    return itemsOf({
      deadlines,
      today,
      who: [parties.provider.name, parties.client.name].filter(Boolean).join(' – '),
      revision: recorded?.count ?? 0,
      stamp: recorded?.last ?? undefined,
    })
  })
  return calendarFile(items, language)
}
