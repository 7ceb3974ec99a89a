import { date, flag, group, listOf, localText, text } from '#core/terms/kinds.ts'

/** The head agreement that a subcontract serves (clause `form-subcontract-flowdown`; FR-41, BE-12, EU-03, CH-07). */
export const flow = group({
  /** The head agreement as the subcontractor may know it; without it, `doc.base`. */
  headId: text(60),
  headVersion: text(20),
  clientDisclosed: flag(),
  endClient: text(120),
  /** When the end client accepted the subcontractor. */
  acceptedOn: date(),
  tasks: listOf(localText(200)),
})
