import type { Words } from '#core/locale/locale.ts'
import type { PlainDate } from '#core/terms/date.ts'
import type { Duration } from '#core/terms/duration.ts'
import { duration } from '#core/terms/duration.ts'
import { type Ground, dateWords, delayWords } from './ground.ts'

/** A delay, and where it is written: a term of the contract, or a setting of the house. */
export type Delay = Duration & { readonly path: string }

/** What a date is counted from, with its words: `la fin` / `the end`. */
export type Origin = { readonly day: PlainDate; readonly what: Words }

/** The delay of a contract's term, else the house's setting, in calendar days. */
export function delayOf(
  term: Duration | null | undefined,
  path: string,
  setting: keyof Ground['delays'],
  { delays }: Ground,
): Delay {
  return term
    ? { ...term, path }
    : { ...duration(delays[setting], unitOf(setting)), path: `delays.${setting}` }
}

/** How a date is reached, in words: `30 jours calendaires avant la fin (3 juillet 2027), selon le contrat`. */
export function counted(
  ground: Ground,
  { path, ...delay }: Delay,
  side: 'before' | 'after',
  { day, what }: Origin,
): { because: Words; path: string } {
  const [long, date] = [delayWords(ground, delay), dateWords(ground, day)]
  const source = sourceWords(path)
  const [fr, en] = side === 'before' ? ['avant', 'before'] : ['après', 'after']
  return {
    path,
    because: {
      fr: `${long.fr} ${fr} ${what.fr} (${date.fr}), ${source.fr}`,
      en: `${long.en} ${en} ${what.en} (${date.en}), ${source.en}`,
    },
  }
}

/** A date that is written as it is: `date écrite dans le contrat (3 juillet 2027)`. */
export function written(
  ground: Ground,
  path: string,
  day: PlainDate,
): { because: Words; path: string } {
  const { fr, en } = dateWords(ground, day)
  return {
    path,
    because: {
      fr: `date écrite dans le contrat (${fr})`,
      en: `date written in the contract (${en})`,
    },
  }
}

function sourceWords(path: string): Words {
  return path.startsWith('delays.')
    ? { fr: 'réglage de la maison', en: 'setting of the house' }
    : { fr: 'selon le contrat', en: 'by the contract' }
}

function unitOf(setting: string): Duration['unit'] {
  if (setting.endsWith('Hours')) return 'hour'
  return setting.endsWith('Months') ? 'month' : 'calendarDay'
}
