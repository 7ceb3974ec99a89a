import type { APIContext } from 'astro'
import { getCollection } from 'astro:content'
import { languages } from '#core/locale/locale.ts'
import type { HouseRecord } from '#site/archive/project-records.ts'
import type { ContractRecord } from '#site/archive/records.ts'
import { calendarFeed } from '#site/deadlines/calendar-feed.ts'

export const getStaticPaths = () => languages.map((lang) => ({ params: { lang } }))

/** All deadlines as a calendar to subscribe to. */
export async function GET({ params }: APIContext): Promise<Response> {
  const [contracts, [made]] = await Promise.all([
    recordsOf<ContractRecord>('contracts'),
    recordsOf<HouseRecord>('house'),
  ])
  if (!made) throw new Error('the archive says nothing of the house')
  const language = params['lang'] === 'en' ? 'en' : 'fr'
  return new Response(calendarFeed(contracts, made, language), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  })
}

// Astro writes the types of its collections when it first reads them: in a fresh clone there are none yet.
async function recordsOf<Shape>(collection: string): Promise<Shape[]> {
  const entries = await (getCollection as (name: string) => Promise<{ data: unknown }[]>)(
    collection,
  )
  return entries.map(({ data }) => data as Shape)
}
