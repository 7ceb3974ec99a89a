import type { Language } from '#core/locale/locale.ts'
import type { DashboardData } from '#site/dashboard/contract-line.ts'
import { type Filter, answers, filterFrom, queryOf } from '#site/dashboard/filter.ts'
import { filterChoices } from '#site/dashboard/filter-choices.ts'
import { rowMaker } from '#site/dashboard/row-html.ts'
import type { Standing } from '#site/dashboard/standing.ts'
import { dashboardWords, fillIn } from '#site/dashboard/words.ts'
import { openFilterForm } from './filter-form.ts'
import { arrowsThrough } from './row-keys.ts'

/** The ledger of a board: its rows, and the form that narrows them where there is one. */
export type Ledger = {
  /** Does the address ask for some contracts only? */
  readonly isAsked: () => boolean
  /** Calls back when the reader first turns to the filters. */
  readonly onFirstUse: (then: () => Promise<void>) => void
  /** Shows contracts on their day, as far as the address asks for them. */
  readonly fill: (standings: readonly Standing[], projects: DashboardData['projects']) => void
}

/** Rows that are put into the page at a time. */
const step = 100

/** The ledger of a board; `undefined` where it has none. */
export function openLedger(board: HTMLElement, language: Language): Ledger | undefined {
  const rows = board.querySelector<HTMLElement>('[data-part="rows"]')
  if (!rows) return undefined
  const form = openFilterForm(board)
  const more = board.querySelector<HTMLButtonElement>('[data-more]')
  const said = board.querySelector('[data-shown]')
  const words = dashboardWords(language)
  const rowHtml = rowMaker(language)
  let all: readonly Standing[] = []
  let found: readonly Standing[] = []
  let count = step

  const addRows = () => {
    const next = found.slice(rows.childElementCount, count)
    rows.insertAdjacentHTML('beforeend', next.map(rowHtml).join(''))
    const left = found.length - rows.childElementCount
    if (!more) return
    more.hidden = left <= 0
    more.textContent = fillIn(words.showMore, { n: Math.min(step, left) })
  }
  const showMore = () => {
    count += step
    addRows()
  }
  const show = (filter: Filter) => {
    found = all.filter((one) => answers(one, filter))
    count = step
    rows.textContent = ''
    addRows()
    form?.show(filter)
    if (said) said.textContent = shownWords(found.length, all.length, words)
    keepInLinks(board, filter)
  }
  const go = (filter: Filter, isStep: boolean) => {
    const address = `${location.pathname}${queryOf(filter)}`
    if (isStep) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    show(filter)
  }

  more?.addEventListener('click', () => {
    const first = rows.childElementCount
    showMore()
    rows.children[first]?.querySelector('a')?.focus()
  })
  arrowsThrough(rows, { links: 'th a', before: form?.text, atEnd: showMore })
  form?.onChange(go)
  addEventListener('popstate', () => show(filterFrom(location.search)))
  board.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?state="]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || all.length === 0) return
    event.preventDefault()
    go(filterFrom(new URL(link.href).search), true)
    board.querySelector<HTMLElement>('#contracts')?.focus()
  })

  return {
    isAsked: () => form !== undefined && queryOf(filterFrom(location.search)) !== '',
    onFirstUse: (then) => form?.onFirstUse(then),
    fill: (standings, projects) => {
      all = standings
      form?.offer(filterChoices(standings, projects, language))
      show(form ? filterFrom(location.search) : {})
    },
  }
}

function shownWords(n: number, total: number, words: ReturnType<typeof dashboardWords>): string {
  if (n === 0) return words.shownNone
  if (n < total) return fillIn(words.shownSome, { n, total })
  return total === 1 ? words.shownOne : fillIn(words.shownAll, { n: total })
}

/** The other language shows the same contracts; the state that is shown is marked among the counts. */
function keepInLinks(board: HTMLElement, filter: Filter): void {
  const other = document.querySelector<HTMLAnchorElement>('a.language[hreflang]')
  if (other) other.search = queryOf(filter)
  for (const link of board.querySelectorAll<HTMLAnchorElement>('a[href^="?state="]')) {
    const isShown = new URLSearchParams(link.search).get('state') === filter.state
    if (isShown) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}
