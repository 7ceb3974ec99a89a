import type { Context } from '#node/command/verb.ts'
import { hourOf } from './hour-of.ts'
import { signPageWords } from './sign-page-words.ts'

/** Long enough for a page that is only loaded again. */
const patience = 1500

/** Says at the terminal that the page was closed; one that is opened again soon was not. */
export function tellVisits(
  { language, report }: Context,
  until: Date,
): { readonly tell: (what: 'opened' | 'left') => void; readonly stop: () => void } {
  let waiting: NodeJS.Timeout | undefined
  const stop = () => clearTimeout(waiting)
  return {
    stop,
    tell: (what) => {
      stop()
      if (what === 'left')
        waiting = setTimeout(() => report(signPageWords[language].left(hourOf(until))), patience)
    },
  }
}
