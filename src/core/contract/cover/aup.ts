import { choice, date, flag, group, listOf, localText, text } from '#core/terms/kinds.ts'

/** Rules for the use of the Client's systems (clause `acceptable-use`). */
export const aup = group({
  clientPolicies: listOf(
    group({
      title: localText(120),
      version: text(40),
      date: date(),
    }),
  ),
  monitoring: choice('none', 'disclosed'),
  personalUse: flag(),
})
