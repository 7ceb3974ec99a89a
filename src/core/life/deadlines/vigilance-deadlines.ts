import { addMonths } from '#core/terms/date.ts'
import type { Money } from '#core/terms/money.ts'
import type { Deadline } from './deadline.ts'
import { type Ground, dateWords, daysBefore, deadline } from './ground.ts'
import { lastDay } from './work-deadlines.ts'

/** French law: from 5,000 EUR excluding tax on (C. trav. D8222-5; FR-28). */
const threshold: Money = { kind: 'money', minor: 500_000, currency: 'EUR' }
const everyMonths = 6

/** A client of a French contract of that value collects papers when it is signed, then every six months. */
export function vigilanceDeadlines(ground: Ground, value: Money | undefined): Deadline[] {
  const { signedOn } = ground.state.detail.negotiation
  const applies =
    ground.facts.law === 'FR' &&
    value?.currency === threshold.currency &&
    value.minor >= threshold.minor
  if (!signedOn || !applies) return []
  const end = lastDay(ground) ?? addMonths(ground.today, 18)
  const signed = dateWords(ground, signedOn)
  const found: Deadline[] = []
  for (let nth = 0; ; nth++) {
    const on = addMonths(signedOn, nth * everyMonths)
    if (on.iso > end.iso) return found
    found.push(
      deadline(ground, 'vigilance', {
        because: {
          fr: `à la signature (${signed.fr}), puis tous les six mois (C. trav. D8222-5)`,
          en: `at signature (${signed.en}), then every six months (C. trav. D8222-5)`,
        },
        nth: nth + 1,
        on,
        from: daysBefore(on, ground.delays.milestoneReminderDays, signedOn),
        until: addMonths(signedOn, (nth + 1) * everyMonths),
      }),
    )
  }
}
