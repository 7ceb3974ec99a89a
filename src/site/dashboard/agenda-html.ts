import { sayFor } from '#core/life/state/reason.ts'
import { formatDate } from '#core/locale/format-date.ts'
import { formatMoney } from '#core/locale/format-money.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { type PlainDate, addDays } from '#core/terms/date.ts'
import { escapeHtml } from '#site/archive/view/escape-html.ts'
import { shortDate } from '#site/archive/view/short-date.ts'
import { pathTo } from '#site/routes.ts'
import type { Agenda, AgendaItem } from './agenda.ts'
import { dashboardWords, fillIn } from './words.ts'

/** No more than this are listed in one group; a longer list is no list of what to do. */
const mostListed = 25

/**
 * What there is to do as HTML: late, this week, possible already; or that there is nothing, and what comes next.
 * @param today the day of the page
 */
export function agendaHtml(agenda: Agenda, today: PlainDate, language: Language): string {
  const words = dashboardWords(language)
  const { late, week, later, next } = agenda
  const sunday = formatDate(addDays(today, 6), localeOf(language, language === 'fr' ? 'FR' : 'GB'))
  const nothing = late.length === 0 && week.length === 0
  return [
    nothing ? nothingHtml(next, language) : '',
    groupHtml(words.late, 'late', late, language),
    groupHtml(fillIn(words.soon, { date: sunday }), 'week', week, language),
    groupHtml(words.ahead, 'later', later, language),
  ].join('')
}

function nothingHtml(next: AgendaItem | undefined, language: Language): string {
  const words = dashboardWords(language)
  if (!next) return `<p class="at-rest">${words.nothingAtAll}</p>`
  return `<p class="at-rest">${words.nothing}</p><h3>${words.nothingNext}</h3><ol class="agenda" role="list">${itemHtml(next, language)}</ol>`
}

function groupHtml(
  title: string,
  name: string,
  items: readonly AgendaItem[],
  language: Language,
): string {
  if (items.length === 0) return ''
  const listed = items.slice(0, mostListed).map((item) => itemHtml(item, language))
  const rest = items.length - listed.length
  const more = rest > 0 ? `<p class="soft">${restHtml(rest, language)}</p>` : ''
  return `<h3 class="${name}">${title} <span class="count">${items.length}</span></h3><ol class="agenda ${name}" role="list">${listed.join('')}</ol>${more}`
}

function restHtml(n: number, language: Language): string {
  return escapeHtml(fillIn(dashboardWords(language).moreToDo, { n }))
}

function itemHtml({ line, deadline, today }: AgendaItem, language: Language): string {
  const type = typographer(language)
  const said = (text: string) => escapeHtml(type(text))
  const { on, title, because, verb, amount, document } = deadline
  const { law } = line.life.facts
  const away = sayFor(law, today).away(on)[language]
  const sum = amount ? ` · ${said(formatMoney(amount, localeOf(language, law)))}` : ''
  const of = document ? `${line.id}/${document}` : line.id
  const when = `<p class="by-when"><time datetime="${on.iso}">${shortDate(on.iso, language)}</time> <span>${said(away)}</span></p>`
  const what = `<p class="what">${said(title[language])}${sum}</p>`
  const which = `<p class="which"><a href="${pathTo.contract(language, of)}">${escapeHtml(of)}</a> ${said(line.client.name)}</p>`
  const why = `<p class="why">${said(because[language])}</p>`
  const command = verb ? commandHtml(verb, language) : ''
  return `<li data-deadline="${escapeHtml(`${line.id} ${deadline.id}`)}">${when}<div>${what}${which}${why}${command}</div></li>`
}

function commandHtml(verb: string, language: Language): string {
  const { copyCommand, commandCopied } = dashboardWords(language)
  const line = escapeHtml(`clausier ${verb}`)
  return `<p class="verb"><code>${line}</code> <button type="button" data-copy="${line}" data-copied="${commandCopied}" hidden>${copyCommand}</button></p>`
}
