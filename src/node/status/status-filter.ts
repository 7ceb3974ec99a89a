import { isInState } from '#core/life/state/is-in-state.ts'
import { lifeLabels } from '#core/life/state/label.ts'
import { negotiationStates } from '#core/life/state/negotiation.ts'
import { lifeFlags } from '#core/life/state/state.ts'
import { termStates } from '#core/life/state/term.ts'
import { closest } from '#core/report/did-you-mean.ts'
import type { Options } from '#node/command/verb.ts'
import { EnvironmentFault } from '#node/faults.ts'
import type { StatusRow } from './status-rows.ts'

/** Every word `--state` takes: of both axes, the flags and the six labels. */
const states: readonly string[] = [
  ...new Set([...negotiationStates, ...termStates, ...lifeFlags, ...lifeLabels]),
]

/** The rows that `--client`, `--project` and `--state` ask for. A state nobody knows is a usage fault. */
export function filterRows(
  rows: readonly StatusRow[],
  { client, project, state }: Options,
): StatusRow[] {
  if (state !== undefined && !states.includes(String(state))) throw unknownState(String(state))
  return rows.filter(
    (row) =>
      (client === undefined || isClient(row, String(client))) &&
      (project === undefined || row.projects.includes(String(project))) &&
      (state === undefined || isInState(row.today.state, String(state))),
  )
}

function isClient({ client: { slug, name } }: StatusRow, asked: string): boolean {
  return slug === asked || name.toLowerCase().includes(asked.toLowerCase())
}

function unknownState(state: string): EnvironmentFault {
  const guess = closest(state, states)
  return new EnvironmentFault(
    { fr: `Aucun état ne s'appelle « ${state} ».`, en: `No state is called "${state}".` },
    {
      why: { fr: `Les états : ${states.join(', ')}.`, en: `The states: ${states.join(', ')}.` },
      remedy: guess
        ? { fr: `Vouliez-vous dire « ${guess} » ?`, en: `Did you mean "${guess}"?` }
        : { fr: 'Choisissez-en un.', en: 'Choose one of them.' },
    },
  )
}
