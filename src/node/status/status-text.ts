import { formatDate } from '#core/locale/format-date.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import { priceWords } from '#core/life/price.ts'
import { sayFor } from '#core/life/state/reason.ts'
import { stateWords } from '#core/life/state/state-words.ts'
import { columns } from '#node/command/columns.ts'
import type { StatusRow } from './status-rows.ts'

/** Rows as a compact table: contract, client, state, price, the deadline to look at next. Overdue ones are marked by a word. */
export function statusText(rows: readonly StatusRow[], language: Language): string[] {
  return columns(rows.map((row) => cells(row, language)))
}

function cells(row: StatusRow, language: Language): string[] {
  const { today, id, client, price } = row
  const { law } = today.life.facts
  return [
    id,
    client.name,
    stateWords(today.state)[language],
    price ? priceWords(price, law)[language] : '',
    nextText(row, language),
  ]
}

/** `31 mai 2027 (dans 11 jours) Décider : …` */
function nextText({ next, today }: StatusRow, language: Language): string {
  if (!next) return ''
  const { law } = today.life.facts
  const { on, title, document } = next.deadline
  const date = formatDate(on, localeOf(language, law))
  const away = sayFor(law, today.today).away(on)[language]
  const mark = next.status === 'overdue' ? `${late[language]} ` : ''
  return `${mark}${date} (${away})  ${title[language]}${document ? ` (${document})` : ''}`
}

const late = { fr: 'EN RETARD', en: 'OVERDUE' }
