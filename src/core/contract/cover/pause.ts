import { choice, date, flag, group, localText, percent } from '#core/terms/kinds.ts'

/** One agreed suspension: its dates, what is owed meanwhile, how it ends (clause `form-suspension`). */
export const pause = group({
  from: date(),
  to: date(),
  fee: choice('none', 'reduced', 'full'),
  feePct: percent(),
  hoursFrozen: flag(),
  access: choice('kept', 'frozen'),
  resumeRule: localText(400),
  movesEndDate: flag(),
  newEnd: date(),
})
