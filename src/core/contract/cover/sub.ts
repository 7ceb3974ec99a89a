import { choice, choices, date, flag, group, listOf, text } from '#core/terms/kinds.ts'
import { countries } from './place.ts'

/** Subcontracting of the Services (clause `assignment-subcontracting`; FR-41, BE-12, CH-07, GB-08). */
export const sub = group({
  allowed: choice('no', 'with-consent', 'listed', 'free'),
  list: listOf(
    group({
      name: text(120),
      country: choice(...countries),
      /** Categories of the service table. */
      tasks: choices(
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
      approvedAt: date(),
      paymentTermsApproved: flag(),
    }),
  ),
  flowDown: choices('confidentiality', 'data', 'ip', 'access'),
  liabilityStaysWithProvider: flag(),
})
