import { relative, resolve } from 'node:path'
import { formatMessage, hasErrors, sortMessages } from '#core/report/message.ts'
import { loadShelf } from '#node/compose/load-shelf.ts'
import { readRepository } from '#node/repository/repository.ts'
import { githubAnnotation } from './github-annotation.ts'
import type { RunVerb } from './verb.ts'

/** `check [paths…]`: everything an author should know, about the whole repository or what lies under the paths. */
export const check: RunVerb = async ({ root, language, print, report }, paths, options) => {
  const { library, contracts, messages: read } = readRepository(root)
  const messages = [...read, ...loadShelf(root, library).messages]
  const wanted = paths.map((path) => relative(root, resolve(root, path)))
  const shown = sortMessages(
    messages.filter(
      ({ file }) => wanted.length === 0 || wanted.some((path) => isUnder(file, path)),
    ),
  )
  if (options.json)
    print(
      JSON.stringify(
        { schema: 'clausier-check/1', contracts: contracts.length, messages: shown },
        null,
        2,
      ),
    )
  else if (options.github) for (const message of shown) print(githubAnnotation(message, language))
  else {
    for (const message of shown) report(formatMessage(message, language))
    report(summary(contracts.length, shown.length, language))
  }
  return hasErrors(shown) ? 1 : 0
}

function isUnder(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`)
}

function summary(contracts: number, messages: number, language: 'fr' | 'en'): string {
  if (language === 'fr')
    return messages === 0
      ? `${contracts} contrat(s) lu(s), rien à signaler.`
      : `${messages} message(s).`
  return messages === 0
    ? `${contracts} contract(s) read, nothing to report.`
    : `${messages} message(s).`
}
