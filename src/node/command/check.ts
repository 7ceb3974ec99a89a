import { relative, resolve } from 'node:path'
import { isFinding } from '#core/lint/finding.ts'
import { allowedText, messageText, summaryText } from '#core/lint/report-text.ts'
import { allRules } from '#core/lint/rules.ts'
import { sarifLog } from '#core/lint/sarif.ts'
import { type Message, sortMessages } from '#core/report/message.ts'
import { loadShelf } from '#node/compose/load-shelf.ts'
import { type FixedFile, applyFixes } from '#node/lint/apply-fixes.ts'
import { isOpenError } from '#node/lint/is-open-error.ts'
import { lintReadings } from '#node/lint/lint-readings.ts'
import { reportStyle } from '#node/lint/report-style.ts'
import { crashMessages } from '#node/lint/crash-messages.ts'
import { readLife } from '#node/records/read-life.ts'
import { loadProjects } from '#node/repository/load-projects.ts'
import { contractFolders, readRepository } from '#node/repository/repository.ts'
import { type Clock, clockFrom } from './clock.ts'
import { githubAnnotation } from './github-annotation.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/** `check [paths…]`: everything an author should know, about the whole repository or what lies under the paths. */
export const check: RunVerb = async (context, paths, options) => {
  const wanted = paths.map((path) => relative(context.root, resolve(context.root, path)))
  const isWanted = (file: string) =>
    wanted.length === 0 || wanted.some((path) => isUnder(file, path))
  const clock = clockFrom(options.today)
  const first = checkAll(context.root, isWanted, clock)
  const fixed = options.fix ? await applyFixes(context.root, first.messages.filter(isFinding)) : []
  for (const file of fixed) context.report(fixText(file))
  const { messages, documents, crashed } =
    fixed.length > 0 ? checkAll(context.root, isWanted, clock) : first
  show(context, options, messages, documents)
  if (crashed) return 70
  return messages.some(isOpenError) ? 1 : 0
}

type Checked = {
  readonly messages: readonly Message[]
  readonly documents: number
  readonly crashed: boolean
}

function checkAll(root: string, isWanted: (file: string) => boolean, clock: Clock): Checked {
  const { library, contracts, readings, messages: read } = readRepository(root)
  const shelf = loadShelf(root, library)
  const lives = contracts.map((entry) => readLife(root, entry, clock, shelf.settings.delays))
  const wanted = readings.filter(({ path }) => isWanted(path))
  const { findings, crashed } = lintReadings(readings, isWanted)
  const known = { contracts: contractFolders(root), parties: [...library.parties.keys()] }
  const about = [
    ...read,
    ...shelf.messages,
    ...loadProjects(root, known).messages,
    ...lives.flatMap((life) => life.messages),
  ].filter(({ file }) => isWanted(file))
  return {
    messages: sortMessages([...about, ...crashMessages(crashed), ...findings]),
    documents: wanted.length,
    crashed: crashed.length > 0,
  }
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

function isUnder(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`)
}

function asJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
