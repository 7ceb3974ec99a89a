import { resolve } from 'node:path'
import { canonicalText } from '#core/contract/canonical-text.ts'
import type { Contract } from '#core/contract/contract.ts'
import { formatMessage } from '#core/report/message.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import { readOne } from './read-one.ts'
import type { Options, RunVerb } from './verb.ts'

/** `text <contract>`: canonical text on standard output, nothing else; with `--docx`, a Word file instead. */
export const text: RunVerb = async (context, [id = ''], options) => {
  const { contract, messages } = readOne(context, id, options.at)
  for (const message of messages) context.report(formatMessage(message, context.language))
  if (!contract) return 1
  const parts = partsIn(contract, options.language)
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

/** The parts of a contract in the language asked for; one that the contract is not written in is a usage fault. */
function partsIn({ parts, id }: Contract, asked: Options[string]): Contract['parts'] {
  if (!asked) return parts
  const found = parts.filter(({ language }) => language === asked)
  if (found.length > 0) return found
  const written = parts.map(({ language }) => language).join(', ')
  throw new EnvironmentFault(
    {
      fr: `${id} n'est pas écrit dans cette langue : ${asked}.`,
      en: `${id} is not written in that language: ${asked}.`,
    },
    {
      why: { fr: `Il est écrit en : ${written}.`, en: `It is written in: ${written}.` },
      remedy: { fr: 'Ôtez --language pour le lire.', en: 'Leave --language out to read it.' },
    },
  )
}
