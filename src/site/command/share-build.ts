import { resolve } from 'node:path'
import { formatMessage } from '#core/report/message.ts'
import { clockFrom } from '#node/command/clock.ts'
import type { RunVerb } from '#node/command/verb.ts'
import { shareWords } from '#node/share/share-words.ts'
import { ensureReplaceable } from '#site/replaceable-folder.ts'
import { buildShare as build } from '#site/share/build-share.ts'

/** `share --build`: the site that private links open. */
export const buildShare: RunVerb = async (context, _, options) => {
  const { root, language } = context
  const words = shareWords[language]
  const outDir = resolve(root, String(options.out ?? 'dist-share'))
  const { signedPdfs } = options
  await ensureReplaceable(outDir, 'share')
  const { open, closed, withoutPaper, messages } = await build({
    context,
    outDir,
    clock: clockFrom(options.today),
    pdf: options.pdf !== false,
    ...(typeof signedPdfs === 'string' && { signedPdfs: resolve(root, signedPdfs) }),
  })
  for (const message of messages) context.report(formatMessage(message, language))
  if (messages.length > 0) {
    context.report(words.refused)
    return 1
  }
  if (withoutPaper.length > 0) context.report(words.noPaper(withoutPaper.join(', ')))
  if (options.json)
    context.print(
      JSON.stringify(
        { schema: 'clausier-share-built/1', outDir, open, closed, withoutPaper },
        null,
        2,
      ),
    )
  else context.print(words.built(open, closed, outDir))
  return 0
}
