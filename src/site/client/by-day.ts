import { dateInZone } from '#core/life/zone.ts'
import { formatDate } from '#core/locale/format-date.ts'
import type { Locale } from '#core/locale/locale.ts'
import { isOn } from '#site/by-day.ts'

/**
 * The page was made for a day; its reader has another. What is in force is chosen again for today in the contract's time zone,
 * by the function that the build used. Without scripts the page says for which day it speaks.
 */
const zoned = document.querySelectorAll<HTMLElement>('[data-by-day]')
const now = new Date().toISOString()

for (const container of zoned) {
  const today = dateInZone(now, container.dataset['byDay'] ?? 'UTC').iso
  for (const part of container.querySelectorAll<HTMLElement>('[data-from], [data-until]')) {
    const { from = null, until = null } = part.dataset
    const holds = isOn({ from, until }, today)
    if (part.hasAttribute('data-mark')) part.classList.toggle('is-in-force', holds)
    else part.hidden = !holds
  }
}

const [first] = zoned
if (first)
  for (const time of document.querySelectorAll<HTMLTimeElement>('[data-as-of]')) {
    const today = dateInZone(now, first.dataset['byDay'] ?? 'UTC')
    time.dateTime = today.iso
    time.textContent = formatDate(today, time.dataset['asOf'] as Locale)
  }
