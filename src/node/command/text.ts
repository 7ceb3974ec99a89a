import { resolve } from 'node:path'
import { canonicalText } from '#core/contract/canonical-text.ts'
import { formatMessage } from '#core/report/message.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import { readOne } from './read-one.ts'
import type { RunVerb } from './verb.ts'

/** `text <contract>`: canonical text on standard output, nothing else; with `--docx`, a Word file instead. */
export const text: RunVerb = async (context, [id = ''], options) => {
  const { contract, messages } = readOne(context, id, options.at)
  for (const message of messages) context.report(formatMessage(message, context.language))
  if (!contract) return 1
  const parts = contract.parts.filter(({ language }) => !options.lang || language === options.lang)
  if (typeof options.docx === 'string') {
    const { contractWord } = await import('#core/change/word/word-texts.ts')
    const path = resolve(context.root, options.docx)
    await writeFileAtomically(path, contractWord({ ...contract, parts }))
    context.print(context.language === 'fr' ? `Écrit : ${path}` : `Written: ${path}`)
    return 0
  }
  process.stdout.write(
    parts.length === contract.parts.length ? contract.text : canonicalText(parts),
  )
  return 0
}
