import type { Language } from '#core/locale/locale.ts'
import type { Options } from '#node/command/verb.ts'
import { signPageWords } from './sign-page-words.ts'

/** How long the page waits unless `--timeout` says otherwise, in minutes. */
const usual = 10

/** Reads `--timeout`, in whole minutes. @throws EnvironmentFault when it is none, or longer than two hours */
export function minutesOf(option: Options[string], language: Language): number {
  if (option === undefined) return usual
  const minutes = Number(option)
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 120) return minutes
  throw signPageWords[language].minutes(String(option))
}
