import {
  choice,
  count,
  delay,
  group,
  listOf,
  localText,
  money,
  unitsOf,
} from '#core/terms/kinds.ts'
import { serviceRow } from './scope.ts'

/** Services added, removed and changed, and the effect on price, time and hours (clause `form-scope-change`; US-06, US-08). */
export const scopeChange = group({
  added: listOf(serviceRow),
  removed: listOf(group({ name: localText(), reason: localText(300) })),
  changed: listOf(group({ name: localText(), from: localText(300), to: localText(300) })),
  feeDirection: choice('increase', 'decrease', 'none'),
  feeDelta: money(),
  feeUnit: choice('hour', 'month', 'project'),
  /** How much longer the work in progress takes; `0 businessDay` when it takes no longer. */
  timeDelta: delay(),
  newCapPerWeek: unitsOf('hour'),
  newCapPerMonth: unitsOf('hour'),
  revisionsIncluded: count(),
})
