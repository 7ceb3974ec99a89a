import { agedSources } from '#core/law/aged.ts'
import { isFinding } from '#core/lint/finding.ts'
import { allowedText, messageText, summaryText } from '#core/lint/report-text.ts'
import { allRules } from '#core/lint/rules.ts'
import { sarifLog } from '#core/lint/sarif.ts'
import { type Message, sortMessages } from '#core/report/message.ts'
import { type FixedFile, applyFixes } from '#node/lint/apply-fixes.ts'
import { type CheckScope, checkScope } from '#node/lint/check-scope.ts'
import { isOpenError } from '#node/lint/is-open-error.ts'
import { lintReadings } from '#node/lint/lint-readings.ts'
import { checklistsOf, printChecklists } from '#node/lint/print-checklists.ts'
import { readScope } from '#node/lint/read-scope.ts'
import { reportStyle } from '#node/lint/report-style.ts'
import { crashMessages } from '#node/lint/crash-messages.ts'
import type { DocumentReading } from '#node/repository/repository.ts'
import { type Clock, clockFrom } from './clock.ts'
import { githubAnnotation } from './github-annotation.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/** `check [paths…]`: everything an author should know, about the whole repository or what lies under the paths. */
export const check: RunVerb = async (context, paths, options) => {
  const scope = checkScope(context.root, paths)
  const clock = clockFrom(options.today)
  const first = checkAll(context.root, scope, clock)
  const fixed = options.fix ? await applyFixes(context.root, first.messages.filter(isFinding)) : []
  for (const file of fixed) context.report(fixText(file))
  const checked = fixed.length > 0 ? checkAll(context.root, scope, clock) : first
  const { messages, crashed } = checked
  if (options.checklist) showChecklists(context, options, checked)
  else show(context, options, messages, checked.readings.length)
  const aged = agedSources(clock.today('UTC'))
  if (aged) context.report(`${aged[context.language]}\n`)
  if (crashed) return 70
  return messages.some(isOpenError) ? 1 : 0
}

type Checked = {
  readonly messages: readonly Message[]
  /** The documents that the report is about. */
  readonly readings: readonly DocumentReading[]
  readonly crashed: boolean
}

function checkAll(root: string, scope: CheckScope, clock: Clock): Checked {
  const { isWanted } = scope
  const { readings, messages: read } = readScope(root, scope, clock)
  const { findings, crashed } = lintReadings(readings, isWanted)
  const about = read.filter(({ file }) => isWanted(file))
  return {
    messages: sortMessages([...about, ...crashMessages(crashed), ...findings]),
    readings: readings.filter(({ path }) => isWanted(path)),
    crashed: crashed.length > 0,
  }
}

function showChecklists(
  { language, print }: Context,
  options: Options,
  { readings, messages }: Checked,
): void {
  const checklists = checklistsOf(readings, messages.filter(isFinding), language)
  if (options.json) print(asJson({ schema: 'clausier-checklist/1', checklists }))
  else for (const line of printChecklists(checklists, language)) print(line)
}

/** What `--fix` wrote, to be read as a diff. */
function fixText({ file, lines }: FixedFile): string {
  const shown = lines.flatMap(({ before, after, line }) => [
    ...(before ? [`${file}:${line}`, `- ${before}`] : [`${file}:${line}`]),
    `+ ${after}`,
  ])
  return `${shown.join('\n')}\n`
}

function show(
  { root, language, print, report }: Context,
  options: Options,
  messages: readonly Message[],
  documents: number,
): void {
  if (options.json) print(asJson({ schema: 'clausier-check/1', documents, messages }))
  else if (options.sarif) print(asJson(sarifLog(messages, allRules, language)))
  else if (options.github)
    for (const message of messages) print(githubAnnotation(message, language))
  else showReport(messages, documents, { root, language, report })
}

function showReport(
  messages: readonly Message[],
  documents: number,
  { root, language, report }: Pick<Context, 'root' | 'language' | 'report'>,
): void {
  const style = reportStyle(root, language)
  const allowed = messages.filter(isFinding).filter((finding) => finding.allowed)
  for (const message of messages)
    if (!isAllowed(message)) report(`${messageText(message, style)}\n`)
  for (const finding of allowed) report(allowedText(finding, language))
  report(summaryText(messages, documents, language))
}

function isAllowed(message: Message): boolean {
  return isFinding(message) && message.allowed !== undefined
}

function asJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
