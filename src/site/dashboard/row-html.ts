import { lawName } from '#core/contract/preview/law-names.ts'
import { deadlineStatus } from '#core/life/deadlines/deadline.ts'
import { sayFor } from '#core/life/state/reason.ts'
import { stateWords } from '#core/life/state/state-words.ts'
import { formatMoney } from '#core/locale/format-money.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { escapeHtml } from '#site/archive/view/escape-html.ts'
import { shortDate } from '#site/archive/view/short-date.ts'
import { pathTo } from '#site/routes.ts'
import type { Standing } from './standing.ts'
import { stateMark } from './state-mark.ts'
import { dashboardWords } from './words.ts'

/** Makes the rows of the ledger as HTML; the build and the reader's browser make the same. */
export function rowMaker(language: Language): (standing: Standing) => string {
  const words = dashboardWords(language)
  const type = typographer(language)
  const said = (text: string) => escapeHtml(type(text))
  const date = (iso: string) => `<time datetime="${iso}">${shortDate(iso, language)}</time>`

  const names = ({ line: { client, provider } }: Standing) =>
    `<td role="cell" class="serif full">${said(client.name)} <span class="below">${said(provider.name)}</span></td>`

  const state = ({ day: { state: now, label } }: Standing) => {
    const press = now.term === 'notice-window' || now.flags.includes('edited') ? ' pressing' : ''
    return `<td role="cell" class="state${press}">${stateMark(label)} ${said(stateWords(now)[language])}</td>`
  }

  const next = ({ line, day: { next: deadline, today } }: Standing) => {
    if (!deadline) return `<td role="cell" class="due soft">${words.noDate}</td>`
    const isLate = deadlineStatus(deadline, today) === 'overdue'
    const away = sayFor(line.life.facts.law, today).away(deadline.on)[language]
    const late = isLate ? `<b class="late">${words.late}</b>, ` : ''
    return `<td role="cell" class="due full">${date(deadline.on.iso)} <span class="away">${late}${said(away)}</span> <span class="below">${said(deadline.title[language])}</span></td>`
  }

  const term = ({ start, end }: Standing) =>
    `<td role="cell" class="nowrap runs-from">${start ? date(start) : ''} <span class="below">${end ? date(end) : words.openEnded}</span></td>`

  const price = ({ line, day }: Standing) => {
    if (!day.price) return '<td role="cell" class="figure end"></td>'
    const { amount, per } = day.price
    const figure = formatMoney(amount, localeOf(language, line.life.facts.law))
    return `<td role="cell" class="figure end">${said(figure)} <span class="below">${words[perWords[per]]}</span></td>`
  }

  return (standing) => {
    const { id, version, life } = standing.line
    const below = `${version.replace(/^v/, '')} · ${lawName(life.facts.law, language)}`
    const head = `<th scope="row" role="rowheader" class="nowrap"><a href="${pathTo.contract(language, id)}">${escapeHtml(id)}</a> <span class="below">${said(below)}</span></th>`
    return `<tr role="row">${head}${names(standing)}${state(standing)}${next(standing)}${term(standing)}${price(standing)}</tr>`
  }
}

const perWords = { month: 'perMonth', hour: 'perHour', project: 'perProject' } as const
