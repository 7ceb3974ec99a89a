import { expect, test } from 'vitest'
import { sampleStandings } from '#testing/fixtures/sample-standings.ts'
import { type AgendaItem, agendaOf } from './agenda.ts'
import { agendaHtml } from './agenda-html.ts'

const names = (items: readonly AgendaItem[]) =>
  items.map(({ deadline }) => `${deadline.on.iso} ${deadline.contract} ${deadline.kind}`)

test('what is late comes first, what would cost something before what can wait', () => {
  expect(names(agendaOf(sampleStandings('2027-05-20')).late).slice(0, 2)).toEqual([
    '2027-05-04 FR-ADM-0001 renewal-reminder',
    '2027-04-01 BE-RNW-0006 review',
  ])
})

test('the week has what is due and what is ahead within seven days; later has the rest of what is due', () => {
  const { week, later } = agendaOf(sampleStandings('2027-05-25'))
  expect(
    week.every(({ deadline: { on } }) => on.iso >= '2027-05-25' && on.iso <= '2027-05-31'),
  ).toBe(true)
  expect(names(week)).toContain('2027-05-31 BE-RNW-0006 notice')
  expect(names(later)).toContain('2027-06-03 FR-ADM-0001 notice')
  expect(names(agendaOf(sampleStandings('2027-05-27')).week)).toContain(
    '2027-06-01 GB-AGY-0004 invoice',
  )
})

test('with nothing to do it says so, and what comes next', () => {
  const agenda = agendaOf(sampleStandings('2026-11-28'))
  expect([agenda.late, agenda.week]).toEqual([[], []])
  const html = agendaHtml(agenda, { kind: 'date', iso: '2026-11-28' }, 'fr')
  expect(html).toContain('Rien ne presse')
  expect(html).toContain('BE-RNW-0006')
  expect(agendaHtml(agendaOf([]), { kind: 'date', iso: '2026-11-28' }, 'en')).toContain(
    'No deadline is known',
  )
})
