import { duplicateContract } from '#core/compose/duplicate-contract.ts'
import { readSetOptions } from '#core/compose/read-set-options.ts'
import { cover } from '#core/contract/cover.ts'
import { formatMessage, hasErrors } from '#core/report/message.ts'
import { listOf } from './option-list.ts'
import { duplicateWords, newWords } from '#node/compose/new-words.ts'
import { pickParty } from '#node/compose/pick.ts'
import { openShelf } from '#node/compose/repository-shelf.ts'
import { chooseId, writeNewFiles } from '#node/compose/write-contract.ts'
import { readSource } from '#node/repository/read-files.ts'
import { unknownContract } from './read-one.ts'
import type { Options, RunVerb } from './verb.ts'

/** `duplicate <contract> --client C`: the same terms for another client, in the author's own formatting. */
export const duplicate: RunVerb = async (
  { root, language, print, report, signal },
  [source = ''],
  options,
) => {
  const shelf = openShelf(root)
  const file = shelf.taken.includes(source)
    ? readSource(root, `content/contracts/${source}/contract.mdx`)
    : undefined
  if (!file) throw unknownContract(source, shelf.taken)
  const { pairs, messages } = readSetOptions(cover, listOf(options.set))
  for (const message of messages) report(formatMessage(message, language))
  if (messages.length > 0) return 1

  const client = pickParty(String(options.client), shelf.library, language)
  const [country = 'FR', code = 'ADM'] = source.split('-')
  const id = chooseId(
    textOf(options.id),
    shelf.taken,
    country === 'QC' ? 'CA-QC' : country,
    code,
    language,
  )
  const [start, end] = [textOf(options.start), textOf(options.end)]
  const text = new TextDecoder().decode(file.bytes)
  const { path, mdx, reading } = duplicateContract(
    text,
    { id, client, set: pairs, ...(start && { start }), ...(end && { end }) },
    shelf.library,
  )
  const failed = hasErrors(reading.messages) && !options.draft
  if (!failed) await writeNewFiles(root, [{ path, text: mdx }], signal, language)

  const words = newWords[language]
  if (options.json)
    print(
      JSON.stringify(
        {
          schema: 'clausier-duplicate/1',
          id,
          from: source,
          ...(failed ? {} : { path, digest: reading.contract?.digest }),
          messages: reading.messages,
        },
        null,
        2,
      ),
    )
  else {
    for (const message of reading.messages) report(formatMessage(message, language))
    if (failed) report(words.notWritten)
    else
      for (const line of [
        words.wrote(path),
        ...(start ? [] : [duplicateWords[language].sameDates(source)]),
        '',
        ...words.next(id),
      ])
        print(line)
  }
  return hasErrors(reading.messages) ? 1 : 0
}

function textOf(option: Options[string]): string | undefined {
  return typeof option === 'string' ? option : undefined
}
