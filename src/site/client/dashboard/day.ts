import { formatDate } from '#core/locale/format-date.ts'
import type { Language, Locale } from '#core/locale/locale.ts'
import type { PlainDate } from '#core/terms/date.ts'
import { agendaOf } from '#site/dashboard/agenda.ts'
import { agendaHtml } from '#site/dashboard/agenda-html.ts'
import { amountsOf } from '#site/dashboard/amounts.ts'
import { amountsHtml } from '#site/dashboard/amounts-html.ts'
import { countsOf } from '#site/dashboard/counts.ts'
import { countsHtml } from '#site/dashboard/counts-html.ts'
import type { Standing } from '#site/dashboard/standing.ts'
import { timelineOf } from '#site/dashboard/timeline.ts'
import { timelineHtml } from '#site/dashboard/timeline-html.ts'

/** Puts what a board says for a day in the place of what it said for another. */
export function showDay(
  board: HTMLElement,
  standings: readonly Standing[],
  today: PlainDate,
  language: Language,
): void {
  const put = (part: string, html: () => string) => {
    const place = board.querySelector(`[data-part="${part}"]`)
    if (place) place.innerHTML = html()
  }
  put('agenda', () => agendaHtml(agendaOf(standings), today, language))
  put('counts', () => countsHtml(countsOf(standings), language))
  put('timeline', () => timelineHtml(timelineOf(standings, today), language))
  put('amounts', () => amountsHtml(amountsOf(standings, today), language))
  for (const time of board.querySelectorAll<HTMLTimeElement>('[data-as-of]')) {
    time.dateTime = today.iso
    time.textContent = formatDate(today, time.dataset['asOf'] as Locale)
  }
}
