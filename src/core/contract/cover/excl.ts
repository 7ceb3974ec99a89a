import {
  choice,
  flag,
  group,
  listOf,
  localText,
  percent,
  text,
  unitsOf,
} from '#core/terms/kinds.ts'

/** Exclusivity, or its absence (clauses `non-exclusivity` and `exclusivity-option`; FR-27, BE-08, CH-09, US-16). */
export const excl = group({
  mode: choice('non-exclusive', 'exclusive-scope', 'exclusive-full'),
  conflictDisclosure: flag(),
  competitorsListed: listOf(text(120)),
  scope: group({
    services: listOf(localText()),
    sector: localText(120),
    timeSlots: listOf(localText(120)),
  }),
  periodMonths: unitsOf('month'),
  feeAdjustmentPct: percent(),
  postTermMonths: unitsOf('month'),
})
