import { spanOn } from '#core/change/span.ts'
import type { PlainDate } from '#core/terms/date.ts'
import type { DayRange } from '#site/archive/effective-view.ts'

/** Does a stretch of days hold a day? Without a day, the stretch that has no beginning is meant: what was agreed at first. */
export function isOn(range: DayRange, day: string | null): boolean {
  if (day === null) return range.from === null
  return (
    spanOn([{ ...dated('from', range.from), ...dated('until', range.until) }], on(day)) !==
    undefined
  )
}

function dated<Key extends 'from' | 'until'>(
  key: Key,
  iso: string | null,
): { readonly [K in Key]?: PlainDate } {
  return iso === null ? {} : ({ [key]: on(iso) } as { [K in Key]: PlainDate })
}

function on(iso: string): PlainDate {
  return { kind: 'date', iso }
}
