import { shareLink } from '#node/command/share.ts'
import type { RunVerb } from '#node/command/verb.ts'

/** `share`: a private link is given or withdrawn, or with `--build` the site is made that the links open. */
export const share: RunVerb = async (context, args, options) => {
  if (!options.build) return shareLink(context, args, options)
  const { buildShare } = await import('./share-build.ts')
  return buildShare(context, args, options)
}
