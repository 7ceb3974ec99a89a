import { canonicalText } from '#core/contract/canonical-text.ts'
import { formatMessage } from '#core/report/message.ts'
import { readOne } from './read-one.ts'
import type { RunVerb } from './verb.ts'

/** `text <contract>`: canonical text on standard output, nothing else. */
export const text: RunVerb = async (context, [id = ''], options) => {
  const { contract, messages } = readOne(context, id, options.at)
  for (const message of messages) context.report(formatMessage(message, context.language))
  if (!contract) return 1
  const parts = contract.parts.filter(({ language }) => !options.lang || language === options.lang)
  process.stdout.write(
    parts.length === contract.parts.length ? contract.text : canonicalText(parts),
  )
  return 0
}
