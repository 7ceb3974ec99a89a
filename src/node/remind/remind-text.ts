import { type Attention, attentionOn } from '#core/life/deadlines/attention.ts'
import { sayFor } from '#core/life/state/reason.ts'
import type { Language } from '#core/locale/locale.ts'
import { columns } from '#node/command/columns.ts'
import type { WordlessToday } from '#node/records/today-of.ts'

/** What deserves attention over all contracts, the most pressing first. */
export function attentionIn(
  todays: readonly WordlessToday[],
): { today: WordlessToday; attention: Attention }[] {
  const byId = new Map(todays.map((today) => [today.life.facts.id, today]))
  const [first] = todays
  if (!first) return []
  const open = todays.flatMap(({ deadlines, today }) =>
    attentionOn(deadlines, today).map(({ deadline }) => deadline),
  )
  return attentionOn(open, first.today).flatMap((attention) => {
    const today = byId.get(attention.deadline.contract)
    return today ? [{ today, attention }] : []
  })
}

/** Lines to read on a terminal: when, which contract, what, then why and the command that answers it. */
export function remindText(todays: readonly WordlessToday[], language: Language): string[] {
  const rows = attentionIn(todays).map(({ today, attention: { deadline, status } }) => {
    const say = sayFor(today.life.facts.law, today.today)
    const { on, contract, title, document, because, verb } = deadline
    const head = [
      status === 'overdue' ? late[language] : '',
      say.date(on)[language],
      say.away(on)[language],
      document ? `${contract}/${document}` : contract,
      title[language],
    ]
    return { head, notes: [because[language], ...(verb ? [`clausier ${verb}`] : [])] }
  })
  const heads = columns(rows.map(({ head }) => head))
  return rows.flatMap(({ notes }, index) => [
    heads[index] ?? '',
    ...notes.map((note) => `    ${note}`),
  ])
}

const late = { fr: 'EN RETARD', en: 'OVERDUE' }
