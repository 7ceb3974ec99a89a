import { choice, delay, group, localText, percent, unitsOf } from '#core/terms/kinds.ts'

/** Reply and turnaround times (clause `response-times`). */
export const response = group({
  firstReply: delay(),
  standardTurnaround: group({
    min: unitsOf('businessDay'),
    max: unitsOf('businessDay'),
    unit: choice('businessDay'),
  }),
  urgentChannel: localText(120),
  measurement: choice('target', 'commitment'),
  serviceCredits: percent(),
})
