import { choice, group, listOf, text } from '#core/terms/kinds.ts'

/** Software used for the Services: who holds the licence, who pays, where the data lies (clause `place-tools-equipment`; EU-04, QC-11, GB-10). */
export const tools = listOf(
  group({
    name: text(120),
    licenceOwner: choice('client', 'provider'),
    paidBy: choice('client', 'provider'),
    dataRegion: choice('EEA', 'CH', 'GB', 'CA', 'CA-QC', 'US', 'other'),
  }),
)
