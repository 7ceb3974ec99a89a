import { sign as signWithKey } from '#node/command/sign.ts'
import type { RunVerb } from '#node/command/verb.ts'

/** `sign`: with an SSH key at the terminal, or with `--passkey` on a page of this machine. */
export const sign: RunVerb = async (context, args, options) => {
  if (!options.passkey) return signWithKey(context, args, options)
  const { signOnPage } = await import('./sign-on-page.ts')
  return signOnPage(context, args, options)
}
