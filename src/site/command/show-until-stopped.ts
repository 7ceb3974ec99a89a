import type { Context, ExitCode } from '#node/command/verb.ts'
import type { Served } from '#site/serve-site.ts'

/** Prints the address of what is being served, and closes it at Ctrl-C. */
export async function showUntilStopped(
  { print, language, signal }: Context,
  { address, close }: Served,
): Promise<ExitCode> {
  const stop = language === 'fr' ? 'Ctrl-C pour arrêter' : 'Ctrl-C to stop'
  print(`${language === 'fr' ? 'Archive :' : 'Archive:'} ${address}  (${stop})`)
  if (!signal.aborted)
    await new Promise((stopped) => signal.addEventListener('abort', stopped, { once: true }))
  await close()
  return 0
}
