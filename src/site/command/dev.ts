import { join } from 'node:path'
import type { RunVerb } from '#node/command/verb.ts'
import { devSite } from '#site/dev-site.ts'
import { portOf } from './port-of.ts'

/** `dev`: the archive with live reload; a change to a contract, clause or party shows at once. */
export const dev: RunVerb = async ({ root, language, print, signal }, _, options) => {
  const { address, close } = await devSite({
    root,
    cacheFolder: join(root, '.cache'),
    ...portOf(options.port),
  })
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
