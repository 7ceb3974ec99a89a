import { date, group, text } from '#core/terms/kinds.ts'

/** The contract that an addendum changes or that an offboarding record closes (the `form-*` clauses). */
export const base = group({
  id: text(60),
  version: text(20),
  signedAt: date(),
})
