import * as z from 'zod'
import { choice, date, group, instant, listOf, localText } from '#core/terms/kinds.ts'

/** What was handed back at the end, by whom and when (annex `form-offboarding-checklist`). */
export const handback = group({
  endedOn: date(),
  items: listOf(
    group({
      item: choice(
        'deliverables',
        'files',
        'credentials',
        'passwords-rotated',
        'access-list',
        'open-tasks',
        'final-invoice',
        'equipment',
        'data-deletion-certificate',
      ),
      doneBy: choice('provider', 'client', 'both'),
      doneAt: z.union([instant(), date()]),
      evidence: localText(300),
    }),
  ),
  reservations: listOf(localText(300)),
})
