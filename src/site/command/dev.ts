import { join } from 'node:path'
import type { RunVerb } from '#node/command/verb.ts'
import { devSite } from '#site/dev-site.ts'
import { portOf } from './port-of.ts'
import { showUntilStopped } from './show-until-stopped.ts'

/** `dev`: the archive with live reload; a change to a contract, clause or party shows at once. */
export const dev: RunVerb = async (context, _, options) => {
  const { root, language } = context
  const served = await devSite({
    root,
    language,
    cacheFolder: join(root, '.cache'),
    ...portOf(options.port),
  })
  return showUntilStopped(context, served)
}
