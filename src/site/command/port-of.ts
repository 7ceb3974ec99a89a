import { EnvironmentFault } from '#node/faults.ts'
import type { Options } from '#node/command/verb.ts'

/** Reads `--port`. @throws EnvironmentFault when it is no port number */
export function portOf(option: Options[string]): { port?: number } {
  if (option === undefined) return {}
  const port = Number(option)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return { port }
  throw new EnvironmentFault(
    { fr: `« ${option} » n'est pas un port.`, en: `"${option}" is not a port.` },
    {
      why: {
        fr: "Un port est un nombre entier jusqu'à 65535.",
        en: 'A port is a whole number up to 65535.',
      },
      remedy: {
        fr: 'Omettez --port pour laisser la machine choisir.',
        en: 'Leave --port out to let the machine choose.',
      },
    },
  )
}
