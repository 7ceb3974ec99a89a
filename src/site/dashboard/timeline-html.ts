import type { Language } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { escapeHtml } from '#site/archive/view/escape-html.ts'
import { shortDate, shortMonth } from '#site/archive/view/short-date.ts'
import { pathTo } from '#site/routes.ts'
import { placeIn } from './months.ts'
import { type MarkKind, type Timeline, type TimelineRow, markKinds } from './timeline.ts'
import { dashboardWords, fillIn } from './words.ts'

/**
 * The timeline as HTML: a table whose every row has a line drawn in it, and the same dates as a list beneath. All places
 * are shares of the width, so that nothing is scaled and a phone can read it.
 */
export function timelineHtml(timeline: Timeline, language: Language): string {
  const words = dashboardWords(language)
  const { rows, left } = timeline
  if (rows.length === 0) return `<p class="soft">${words.timelineNone}</p>`
  const body = rows.map((row) => rowHtml(row, timeline, language)).join('')
  const more = left > 0 ? `<p class="soft">${fillIn(words.timelineLeft, { n: left })}</p>` : ''
  return `<table class="ledger timeline"><caption>${words.timelineCaption}</caption><thead><tr><th scope="col">${words.number}</th><th scope="col" class="strip"><span class="unseen">${words.timelineMonths}</span>${monthsSvg(timeline, language)}</th></tr></thead><tbody>${body}</tbody></table>${legendHtml(language)}${more}${listHtml(timeline, language)}`
}

function monthsSvg({ months, window }: Timeline, language: Language): string {
  const names = months.map((month, index) => {
    const x = placeIn(window, `${month}-01`)
    const name =
      index === 0 || month.endsWith('-01')
        ? shortMonth(month, language)
        : shortMonth(month, language).split('\u00a0')[0]
    const odd = index % 2 === 1 ? ' class="odd"' : ''
    return `<line x1="${x}%" y1="14" x2="${x}%" y2="24"/><text x="${x}%" dx="4" y="20"${odd}>${name}</text>`
  })
  return `<svg class="months" height="24" aria-hidden="true">${names.join('')}</svg>`
}

function rowHtml(row: TimelineRow, timeline: Timeline, language: Language): string {
  const { line } = row
  return `<tr><th scope="row"><a href="${pathTo.contract(language, line.id)}">${escapeHtml(line.id)}</a> <span class="below">${escapeHtml(typographer(language)(line.client.name))}</span></th><td class="strip">${stripSvg(row, timeline, language)}</td></tr>`
}

const height = 28
const middle = height / 2

function stripSvg(
  row: TimelineRow,
  { window, months, today }: Timeline,
  language: Language,
): string {
  const { start, end, isSigned, marks } = row
  const grid = months
    .slice(1)
    .map((month) => placeIn(window, `${month}-01`))
    .map((x) => `<line class="grid" x1="${x}%" y1="0" x2="${x}%" y2="${height}"/>`)
  const from = placeIn(window, start ?? window.first.iso)
  const to = end ? placeIn(window, dayAfter(end)) : 100
  const isInside = start !== null && start <= window.last.iso && to > from
  const bar = isInside
    ? `<line class="${isSigned ? 'runs' : 'planned'}" x1="${from}%" y1="${middle}" x2="${to}%" y2="${middle}"/>`
    : ''
  const now = placeIn(window, today.iso)
  const shapes = marks.map(
    ({ kind, deadline, isDone }) =>
      `<svg x="${placeIn(window, deadline.on.iso)}%" y="${middle}" overflow="visible"><g class="sign ${kind}${isDone ? ' done' : ''}"><title>${escapeHtml(saidOf(deadline, language))}</title>${signs[kind]}</g></svg>`,
  )
  return `<svg class="line" height="${height}" role="img" aria-label="${escapeHtml(spanOf(row, language))}">${grid.join('')}${bar}<line class="now" x1="${now}%" y1="0" x2="${now}%" y2="${height}"/>${shapes.join('')}</svg>`
}

/** Each kind of date has a shape, drawn around its day. */
const signs: Readonly<Record<MarkKind, string>> = {
  decide: '<path d="M0 5.5L-5.5 -4.5H5.5z"/>',
  end: '<path d="M-1.75 -8h3.5v16h-3.5z"/>',
  work: '<path d="M0 -5.5L5.5 0L0 5.5L-5.5 0z"/>',
  change: '<path d="M-4.25 -4.25h8.5v8.5h-8.5z"/>',
  after: '<circle r="4"/>',
}

function legendHtml(language: Language): string {
  const words = dashboardWords(language)
  const names = markKinds.map(
    (kind) =>
      `<li><svg class="sign-key" viewBox="-9 -9 18 18" aria-hidden="true"><g class="sign ${kind}">${signs[kind]}</g></svg> ${words[`mark.${kind}`]}</li>`,
  )
  return `<ul class="legend" role="list">${names.join('')}</ul>`
}

/** The same dates for whoever cannot see the lines, in the order of their days. */
function listHtml({ rows }: Timeline, language: Language): string {
  const words = dashboardWords(language)
  const dates = rows
    .flatMap(({ line, marks }) => marks.map(({ deadline, isDone }) => ({ line, deadline, isDone })))
    .sort((a, b) => (a.deadline.on.iso < b.deadline.on.iso ? -1 : 1))
  if (dates.length === 0) return ''
  const type = typographer(language)
  const lines = dates.map(
    ({ line, deadline, isDone }) =>
      `<tr><td class="nowrap"><time datetime="${deadline.on.iso}">${shortDate(deadline.on.iso, language)}</time></td><td class="nowrap"><a href="${pathTo.contract(language, line.id)}">${escapeHtml(line.id)}</a></td><td>${escapeHtml(type(deadline.title[language]))}${isDone ? ` <span class="soft">(${words.done})</span>` : ''}</td></tr>`,
  )
  return `<details class="same-dates"><summary>${words.timelineList}</summary><table class="ledger dense"><caption class="unseen">${words.timelineCaption}</caption><thead><tr><th scope="col">${words.date}</th><th scope="col">${words.number}</th><th scope="col">${words.what}</th></tr></thead><tbody>${lines.join('')}</tbody></table></details>`
}

function saidOf(
  { on, title }: TimelineRow['marks'][number]['deadline'],
  language: Language,
): string {
  return `${shortDate(on.iso, language)}, ${typographer(language)(title[language])}`
}

/** `FR-ADM-0001, du 4 janv. 2027 au 3 juil. 2027 ; 3 juin 2027, Décider…` */
function spanOf({ start, end, marks }: TimelineRow, language: Language): string {
  const words = dashboardWords(language)
  const date = (iso: string) => shortDate(iso, language)
  const span = start
    ? end
      ? fillIn(words.spanFromTo, { from: date(start), to: date(end) })
      : fillIn(words.spanFrom, { from: date(start) })
    : words.spanNone
  return [span, ...marks.map(({ deadline }) => saidOf(deadline, language))].join('; ')
}

function dayAfter(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
