import type { Words } from '#core/locale/locale.ts'
import { type PlainDate, addMonths, parseDate } from '#core/terms/date.ts'
import { checkedOn } from './evidence.ts'

/** Months after which facts and dated tables are to be read again at their sources. */
const monthsUntilAged = 6

/**
 * What is said of facts and dated tables whose sources were read more than `monthsUntilAged` months before a day;
 * `undefined` when they are younger. The count starts at the end of the month in which they were read.
 * @param month `YYYY-MM`
 */
export function agedSources(today: PlainDate, month: string = checkedOn): Words | undefined {
  const read = parseDate(`${month}-01`)
  if (!read || today.iso < addMonths(read, monthsUntilAged + 1).iso) return undefined
  return {
    fr: `Les sources des faits et des tables datées (taux, seuils, jours fériés) ont été lues en ${month}, il y a plus de ${monthsUntilAged} mois : vérifiez-les avant de vous y fier, ou mettez Clausier à jour.`,
    en: `The sources of facts and dated tables (rates, thresholds, holidays) were read in ${month}, more than ${monthsUntilAged} months ago: check them before you rely on them, or update Clausier.`,
  }
}
