import { choice, choices, flag, group, localText, text, unitsOf } from '#core/terms/kinds.ts'

/** Steps from disagreement to judgment (clause `dispute-resolution`; FR-46). */
export const disp = group({
  steps: choices('negotiation', 'mediation', 'arbitration', 'courts'),
  negotiationDays: unitsOf('calendarDay'),
  mediation: group({
    body: text(),
    place: localText(120),
    days: unitsOf('calendarDay'),
    costSplit: choice('equal', 'requesting-party'),
  }),
  arbitration: group({
    seat: localText(120),
    rules: text(),
    language: choice('fr', 'en'),
  }),
  courts: group({ place: localText(120) }),
  smallClaimsCarveOut: flag(),
  injunctionCarveOut: flag(),
})
