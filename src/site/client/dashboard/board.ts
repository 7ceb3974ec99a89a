import { dateInZone } from '#core/life/zone.ts'
import type { Language } from '#core/locale/locale.ts'
import type { PlainDate } from '#core/terms/date.ts'
import type { DashboardData } from '#site/dashboard/contract-line.ts'
import { type Standing, standingOn } from '#site/dashboard/standing.ts'
import { offerCopies } from './copies.ts'
import { showDay } from './day.ts'
import { type Ledger, openLedger } from './ledger.ts'

/** With more contracts than this, nothing is loaded before the reader asks for something that needs it. */
const few = 1000

/** As many contracts are worked out at a time as leave the page free to answer. */
const batch = 100

/** Brings a board to its reader's day, and its filters to life. */
export async function openBoard(board: HTMLElement, language: Language): Promise<void> {
  const ledger = openLedger(board, language)
  offerCopies(board)
  const built = JSON.parse(board.dataset['days'] ?? '{}') as Record<string, string>
  let data: DashboardData | undefined
  let shown = built
  const bring = async () => {
    data ??= await load(board)
    await bringTo(board, data, ledger, language, shown)
    shown = daysNow(built)
  }
  if (isOther(built) || ledger?.isAsked() || Number(board.dataset['count']) <= few) await bring()
  else ledger?.onFirstUse(bring)
  // A page left open over midnight speaks of yesterday until it is looked at again.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && isOther(shown)) void bring()
  })
}

async function bringTo(
  board: HTMLElement,
  data: DashboardData,
  ledger: Ledger | undefined,
  language: Language,
  shown: Readonly<Record<string, string>>,
): Promise<void> {
  const standings = await standingsNow(data)
  if (isOther(shown)) {
    const zone = standings[0]?.line.life.facts.zone ?? 'UTC'
    showDay(board, standings, todayIn(zone), language)
    offerCopies(board)
  }
  ledger?.fill(standings, data.projects)
}

async function standingsNow({ contracts, house }: DashboardData): Promise<Standing[]> {
  const standings: Standing[] = []
  for (let from = 0; from < contracts.length; from += batch) {
    for (const line of contracts.slice(from, from + batch))
      standings.push(standingOn(line, todayIn(line.life.facts.zone), house))
    await new Promise((resolve) => setTimeout(resolve))
  }
  return standings
}

/** A page of few contracts carries their data itself; the dashboard loads those of all. */
async function load(board: HTMLElement): Promise<DashboardData> {
  const own = board.dataset['lives'] ?? ''
  if (own.startsWith('{')) return JSON.parse(own) as DashboardData
  const answer = await fetch(own)
  if (!answer.ok) throw new Error(`${own}: ${answer.status}`)
  return (await answer.json()) as DashboardData
}

function isOther(days: Readonly<Record<string, string>>): boolean {
  return Object.entries(days).some(([zone, iso]) => todayIn(zone).iso !== iso)
}

function daysNow(days: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(days).map((zone) => [zone, todayIn(zone).iso]))
}

function todayIn(zone: string): PlainDate {
  return dateInZone(new Date().toISOString(), zone)
}
