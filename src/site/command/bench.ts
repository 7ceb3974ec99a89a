import { cpus } from 'node:os'
import { EnvironmentFault } from '#node/faults.ts'
import type { RunVerb } from '#node/command/verb.ts'
import { type BenchRow, benchRuns } from '#site/bench/bench-runs.ts'

/** `bench`: the project's own speed on generated contracts, beside the floor measured in the same run. */
export const bench: RunVerb = async ({ print, report }, _, options) => {
  const count = Number(options.contracts)
  if (!Number.isInteger(count) || count < 2)
    throw new EnvironmentFault(
      {
        fr: `« ${options.contracts} » n'est pas un nombre de contrats.`,
        en: `"${options.contracts}" is not a number of contracts.`,
      },
      {
        why: {
          fr: 'Le banc demande deux contrats au moins.',
          en: 'The bench needs two contracts or more.',
        },
        remedy: { fr: 'Écrivez --contracts 1000.', en: 'Write --contracts 1000.' },
      },
    )
  const rows = await benchRuns(count, (row) => report(line(row)))
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}`
  if (options.json)
    print(JSON.stringify({ schema: 'clausier-bench/1', contracts: count, machine, rows }, null, 2))
  else print([`${count} contracts, ${machine}`, ...rows.map(line)].join('\n'))
  return 0
}

function line({ name, cost, ratio }: BenchRow): string {
  const memory = cost.nodeMiB === undefined ? '' : `${cost.nodeMiB} MiB`
  const against = ratio ? `${ratio.value.toFixed(2)} × ${ratio.to}` : ''
  return `${name.padEnd(36)} ${cost.seconds.toFixed(1).padStart(7)} s ${memory.padStart(9)}  ${against}`.trimEnd()
}
