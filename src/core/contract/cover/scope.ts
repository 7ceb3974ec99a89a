import * as z from 'zod'
import {
  choice,
  count,
  date,
  delay,
  flag,
  group,
  listOf,
  localText,
  money,
  text,
  unitsOf,
} from '#core/terms/kinds.ts'

/** One row of the service table (clause `service-table`). */
export const serviceRow = group({
  name: localText(),
  deliverable: localText(),
  quantity: group({
    min: count(),
    max: count(),
    period: choice('day', 'week', 'month', 'project'),
    unit: localText(80),
  }),
  turnaround: delay(),
  tools: listOf(text()),
  /** A price for the row, or `hourly` when the row is paid by the hour. */
  fee: z.union([choice('hourly'), money()]),
  category: choice(
    'admin',
    'inbox',
    'calendar',
    'data-entry',
    'social',
    'content',
    'design',
    'customer-support',
    'bookkeeping-prep',
    'launch',
    'project-coordination',
    'tech',
    'research',
    'travel',
    'translation',
    'video',
  ),
  isCreative: flag(),
  touchesPersonalData: flag(),
})

/** What is done, what is not, and how it is accepted and changed (clauses of family `scope`; FR-10, BE-03, BE-08, CH-03, QC-18, US-06..08). */
export const scope = group({
  summary: localText(300),
  services: listOf(serviceRow),
  standard: choice('best-efforts', 'result'),
  report: group({
    frequency: choice('weekly', 'every-two-weeks', 'monthly'),
    form: localText(),
  }),
  completeDefinition: localText(),
  newProjectDefinition: localText(),
  coordinatesOthers: flag(),
  exclusions: listOf(localText()),
  dependencies: listOf(
    group({
      item: localText(),
      dueBy: z.union([delay(), date()]),
    }),
  ),
  clientDelayEffect: choice('extend-deadlines', 'extend-and-bill-standby', 'extend-then-suspend'),
  clientReplyWithin: delay(),
  acceptance: group({
    days: unitsOf('businessDay'),
    criteria: localText(),
    deemed: flag(),
    useIsAcceptance: flag(),
  }),
  revisions: group({
    included: count(),
    requestWithin: delay(),
    extraRate: money(),
    definition: localText(),
  }),
  changeOrder: group({
    form: choice('signed', 'email-approval'),
    replyWithin: delay(),
    noWorkBeforeApproval: flag(),
    minorThresholdHours: unitsOf('hour'),
  }),
})
