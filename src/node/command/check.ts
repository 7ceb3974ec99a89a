import { relative, resolve } from 'node:path'
import { isFinding } from '#core/lint/finding.ts'
import { allowedText, messageText, summaryText } from '#core/lint/report-text.ts'
import { allRules } from '#core/lint/rules.ts'
import { sarifLog } from '#core/lint/sarif.ts'
import { type Message, sortMessages } from '#core/report/message.ts'
import { loadShelf } from '#node/compose/load-shelf.ts'
import { isOpenError } from '#node/lint/is-open-error.ts'
import { lintReadings } from '#node/lint/lint-readings.ts'
import { reportStyle } from '#node/lint/report-style.ts'
import { crashMessages } from '#node/lint/crash-messages.ts'
import { readRepository } from '#node/repository/repository.ts'
import { githubAnnotation } from './github-annotation.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/** `check [paths…]`: everything an author should know, about the whole repository or what lies under the paths. */
export const check: RunVerb = async (context, paths, options) => {
  const { root } = context
  const { library, readings, messages: read } = readRepository(root)
  const { findings, crashed } = lintReadings(readings)
  const wanted = paths.map((path) => relative(root, resolve(root, path)))
  const messages = sortMessages(
    [...read, ...loadShelf(root, library).messages, ...crashMessages(crashed), ...findings].filter(
      ({ file }) => wanted.length === 0 || wanted.some((path) => isUnder(file, path)),
    ),
  )
  const count = readings.filter(({ path }) =>
    wanted.length === 0 ? true : wanted.some((one) => isUnder(path, one)),
  ).length
  show(context, options, messages, count)
  if (crashed.length > 0) return 70
  return messages.some(isOpenError) ? 1 : 0
}

function show(
  { root, language, print, report }: Context,
  options: Options,
  messages: readonly Message[],
  contracts: number,
): void {
  if (options.json) print(asJson({ schema: 'clausier-check/1', contracts, messages }))
  else if (options.sarif) print(asJson(sarifLog(messages, allRules, language)))
  else if (options.github)
    for (const message of messages) print(githubAnnotation(message, language))
  else showReport(messages, contracts, { root, language, report })
}

function showReport(
  messages: readonly Message[],
  contracts: number,
  { root, language, report }: Pick<Context, 'root' | 'language' | 'report'>,
): void {
  const style = reportStyle(root, language)
  const allowed = messages.filter(isFinding).filter((finding) => finding.allowed)
  for (const message of messages)
    if (!isAllowed(message)) report(`${messageText(message, style)}\n`)
  for (const finding of allowed) report(allowedText(finding, language))
  report(summaryText(messages, contracts, language))
}

function isAllowed(message: Message): boolean {
  return isFinding(message) && message.allowed !== undefined
}

function isUnder(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`)
}

function asJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
