import type { Context, ExitCode, Options } from '#node/command/verb.ts'
import { serveSite } from '#site/serve-site.ts'
import { portOf } from './port-of.ts'

/** Serves a folder on this machine until Ctrl-C, and prints its address. */
export async function serveUntilStopped(
  { print, language, signal }: Context,
  folder: string,
  port: Options[string],
): Promise<ExitCode> {
  const { address, close } = await serveSite(folder, portOf(port).port)
  print(
    language === 'fr'
      ? `Archive : ${address}  (Ctrl-C pour arrêter)`
      : `Archive: ${address}  (Ctrl-C to stop)`,
  )
  if (!signal.aborted)
    await new Promise((stop) => signal.addEventListener('abort', stop, { once: true }))
  await close()
  return 0
}
