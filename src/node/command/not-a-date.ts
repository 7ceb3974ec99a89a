import { EnvironmentFault } from '#node/faults.ts'

/**
 * The usage fault for an option that takes a calendar date and was given something else.
 * @param option as it is typed: `--from`
 * @param example a date of the kind wanted
 */
export function notADate(given: string, option: string, example: string): EnvironmentFault {
  const shown = given.slice(0, 80)
  return new EnvironmentFault(
    { fr: `« ${shown} » n'est pas une date.`, en: `"${shown}" is not a date.` },
    {
      why: {
        fr: `${option} prend une date du calendrier.`,
        en: `${option} takes a calendar date.`,
      },
      remedy: { fr: `Écrivez-la ainsi : ${example}.`, en: `Write it as ${example}.` },
    },
  )
}
