import { EnvironmentFault } from '#node/faults.ts'
import type { Options } from '#node/command/verb.ts'

/** Reads `--port`. @throws EnvironmentFault when it is no port number */
export function portOf(option: Options[string]): { port?: number } {
  if (option === undefined) return {}
  const port = Number(option)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return { port }
  throw new EnvironmentFault(`"${option}" is not a port.`, {
    why: 'A port is a whole number up to 65535.',
    remedy: 'Leave --port out to let the machine choose.',
  })
}
