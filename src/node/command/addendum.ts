import { type AddendumKind, addendumKinds } from '#core/compose/addendum-choices.ts'
import { readSetOptions } from '#core/compose/read-set-options.ts'
import type { Library } from '#core/contract/library.ts'
import { cover } from '#core/contract/cover.ts'
import { type Message, formatMessage, hasErrors } from '#core/report/message.ts'
import { parseDate } from '#core/terms/date.ts'
import {
  type AddendumDesk,
  type OpenChoices,
  draftOf,
  openDesk,
} from '#node/compose/addendum-draft.ts'
import { addendumWords } from '#node/compose/addendum-words.ts'
import { listOf } from './option-list.ts'
import { interruption } from '#node/compose/write-contract.ts'
import { releasedNames } from '#node/compose/released-names.ts'
import { writeAddendum } from '#node/compose/write-addendum.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { loadLibrary } from '#node/repository/load-library.ts'
import { contractFolders, readContractFolder } from '#node/repository/repository.ts'
import { unknownContract } from './read-one.ts'
import { notADate } from './not-a-date.ts'
import type { Context, ExitCode, Options, RunVerb } from './verb.ts'

/** `addendum <contract>`: writes the next addendum; on a terminal it asks for what is missing. */
export const addendum: RunVerb = async (context, [id = ''], options) => {
  const { root, language, report } = context
  const folders = contractFolders(root)
  if (!folders.includes(id)) throw unknownContract(id, folders)
  const { library } = loadLibrary(root)
  const { entry, messages } = readContractFolder(root, id, library)
  const { choices, problems } = choicesFrom(options, library, context)
  const said = [...messages.filter((message) => hasErrors([message])), ...problems]
  for (const message of said) report(formatMessage(message, language))
  // An addendum on a contract that cannot be read would say nothing certain.
  if (!entry || said.length > 0) return 1
  const desk = openDesk(root, entry, library)
  const asks =
    !options.yes && !options.json && process.stdin.isTTY === true && process.stdout.isTTY === true
  const decided = asks ? await ask(choices, desk, context) : choices
  return decided ? write(decided, desk, context, options) : 0
}

function choicesFrom(
  options: Options,
  library: Library,
  { language }: Context,
): { choices: OpenChoices; problems: readonly Message[] } {
  const { pairs, messages } = readSetOptions(cover, listOf(options.set))
  const kind = kindFrom(options.kind, language)
  const [from, until, date, noticeSentAt] = ['from', 'until', 'date', 'noticeSent'].map((name) =>
    dateFrom(name, options[name]),
  )
  return {
    choices: {
      set: pairs,
      ...(kind && { kind }),
      ...(from && { from }),
      ...(until && { until }),
      ...(date && { date }),
      ...(noticeSentAt && { noticeSentAt }),
      clauses: releasedNames(listOf(options.clause), library, language),
      ...(typeof options.reason === 'string' && { reason: options.reason.normalize('NFC') }),
    },
    problems: messages,
  }
}

function kindFrom(kind: Options[string], language: 'fr' | 'en'): AddendumKind | undefined {
  if (kind === undefined) return undefined
  const known = addendumKinds.find((one) => one === kind)
  if (known) return known
  const words = addendumWords[language]
  throw new EnvironmentFault(words.badKind(String(kind).slice(0, 80)), {
    why: words.badKindWhy(addendumKinds.join(', ')),
    remedy: words.badKindRemedy,
  })
}

function dateFrom(name: string, value: Options[string]): string | undefined {
  if (value === undefined) return undefined
  if (parseDate(String(value))) return String(value)
  const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  throw notADate(String(value), `--${flag}`, '2027-07-01')
}

async function ask(
  choices: OpenChoices,
  desk: AddendumDesk,
  { language }: Context,
): Promise<OpenChoices | undefined> {
  const [{ clackAsker }, { guideAddendum }] = await Promise.all([
    import('#node/compose/guide/asker.ts'),
    import('#node/compose/guide/guide-addendum.ts'),
  ])
  return guideAddendum(await clackAsker(language), choices, desk, language)
}

async function write(
  choices: OpenChoices,
  desk: AddendumDesk,
  context: Context,
  options: Options,
): Promise<ExitCode> {
  const { root, language, signal } = context
  const { kind } = choices
  if (!kind)
    throw missing([{ flag: '--kind rate', label: addendumWords[language].missingKind }], language)
  if (kind === 'clause' && choices.clauses?.length === 0)
    throw missing(
      [{ flag: '--clause late-payment@1.1.0', label: addendumWords[language].missingClause }],
      language,
    )
  const draft = draftOf({ ...choices, kind }, desk)
  if (draft.open.length > 0 && !options.draft)
    throw missing(
      draft.open.map(({ path, flag, label }) => ({
        flag,
        label: path === 'base.signedAt' ? addendumWords[language].missingSigned : label[language],
      })),
      language,
    )
  const { messages } = draft.reading
  const failed = hasErrors(messages) && !options.draft
  if (signal.aborted) throw interruption(language)
  if (!failed) await writeAddendum(root, { path: draft.path, text: draft.mdx }, language)
  tell(desk, draft, failed, context, options)
  return hasErrors(messages) ? 1 : 0
}

function tell(
  { entry, no }: AddendumDesk,
  { path, reading }: ReturnType<typeof draftOf>,
  failed: boolean,
  { language, print, report }: Context,
  options: Options,
): void {
  const { messages, contract } = reading
  const id = `${entry.contract.id}/${no}`
  if (options.json) {
    const written = failed ? {} : { path, digest: contract?.digest }
    print(JSON.stringify({ schema: 'clausier-addendum/1', id, ...written, messages }, null, 2))
    return
  }
  const words = addendumWords[language]
  for (const message of messages) report(formatMessage(message, language))
  if (failed) report(words.notWritten)
  else for (const line of [words.wrote(path), '', ...words.next(id, entry.folder)]) print(line)
}

function missing(
  flags: readonly { flag: string; label: string }[],
  language: 'fr' | 'en',
): EnvironmentFault {
  const words = addendumWords[language]
  const widest = Math.min(44, Math.max(...flags.map(({ flag }) => flag.length)))
  const lines = flags.map(({ flag, label }) => `    ${flag.padEnd(widest)}  ${label}`)
  return new EnvironmentFault(words.missing(flags.length), {
    why: [words.missingWhy, ...lines].join('\n'),
    remedy: words.missingRemedy,
  })
}
