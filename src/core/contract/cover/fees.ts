import * as z from 'zod'
import {
  choice,
  date,
  flag,
  group,
  listOf,
  localText,
  money,
  percent,
  unitsOf,
} from '#core/terms/kinds.ts'

/** What a rate of its own may be agreed for: the categories of the service table. */
const rated = choice(
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
)

const fixed = group({ total: money() })

const milestones = listOf(
  group({
    name: localText(),
    deliverable: localText(),
    pct: percent(),
    amount: money(),
    dueDate: date(),
    trigger: choice('delivery', 'acceptance', 'date'),
  }),
)

const hourly = group({
  hourly: group({
    rate: money(),
    rates: listOf(group({ category: rated, rate: money() })),
    prepaidHours: unitsOf('hour'),
    estimate: money(),
    notToExceed: money(),
  }),
}).extend({ model: choice('hourly') })

const retainer = group({
  retainer: group({
    amount: money(),
    period: choice('month'),
    includedHours: unitsOf('hour'),
    includedOutputs: listOf(localText()),
    overageRate: money(),
    proRata: flag(),
    payableRegardlessOfUse: flag(),
    minCommitmentMonths: unitsOf('month'),
    total: money(),
  }),
}).extend({ model: choice('retainer') })

const fixedUpfront = group({
  fixed,
  upfront: group({ dueBefore: date(), startsOnlyWhenPaid: flag() }),
  refund: group({
    policy: choice('pro-rata-undone', 'none', 'schedule'),
    schedule: listOf(group({ stage: localText(), pct: percent() })),
  }),
}).extend({ model: choice('fixed-upfront') })

const fixedDeposit = group({
  fixed,
  deposit: group({
    pct: percent(),
    amount: money(),
    due: choice(
      'before-start',
      'on-receipt',
      'from-invoice-issue',
      'from-invoice-receipt',
      'fixed-date',
    ),
    dueDate: date(),
    nature: choice('acompte', 'arrhes'),
    refundable: choice('no-if-client-cancels', 'pro-rata', 'yes'),
    balanceTrigger: choice('delivery', 'acceptance', 'fixed-date'),
  }),
  balance: group({ pct: percent(), amount: money(), date: date() }),
}).extend({ model: choice('fixed-deposit') })

const milestone = group({ fixed, milestones }).extend({ model: choice('milestone') })

const onApproval = group({ fixed, milestones }).extend({ model: choice('on-approval') })

/** Fees: one model per contract, and only the terms of that model (clauses `fees-*`; FR-45, BE-03, CH-04, QC-05, QC-07, US-06..08). */
export const fees = z.discriminatedUnion('model', [
  hourly,
  retainer,
  fixedUpfront,
  fixedDeposit,
  milestone,
  onApproval,
])
