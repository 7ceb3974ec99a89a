import { formatMessage } from '#core/report/message.ts'
import { documentIds } from '#node/repository/repository.ts'
import { readOne } from './read-one.ts'
import type { RunVerb } from './verb.ts'

/** `digest [contracts…]`: one line a contract or addendum, `sha256:…  <contract>`, as sha256sum writes it. */
export const digest: RunVerb = async (context, ids, options) => {
  const wanted = ids.length > 0 ? ids : documentIds(context.root)
  const lines: { id: string; digest: string }[] = []
  let failed = false
  for (const id of wanted) {
    const { contract, messages } = readOne(context, id, options.at)
    for (const message of messages) context.report(formatMessage(message, context.language))
    if (contract) lines.push({ id: contract.id, digest: contract.digest })
    else failed = true
  }
  if (options.json)
    context.print(JSON.stringify({ schema: 'clausier-digest/1', contracts: lines }, null, 2))
  else for (const line of lines) context.print(`${line.digest}  ${line.id}`)
  return failed ? 1 : 0
}
