import { basename, dirname } from 'node:path'
import type { Template } from '#core/compose/template.ts'
import { compareVersions } from '#core/contract/library.ts'
import { type Message, formatMessage, hasErrors } from '#core/report/message.ts'
import { messageText } from '#core/lint/report-text.ts'
import { choicesFromOptions } from '#node/compose/choices-from-options.ts'
import { compositionFindings } from '#node/compose/composition-findings.ts'
import { composeDraft, type DraftChoices } from '#node/compose/draft-choices.ts'
import { missingFault, missingFlags } from '#node/compose/missing-flags.ts'
import { newWords } from '#node/compose/new-words.ts'
import { openShelf, type RepositoryShelf } from '#node/compose/repository-shelf.ts'
import { reportStyle } from '#node/lint/report-style.ts'
import { writeNewFiles } from '#node/compose/write-contract.ts'
import type { Context, ExitCode, Options, RunVerb } from './verb.ts'

/**
 * `new`: writes a contract from a template, a package and choices; on a terminal it asks for what is missing. Errors and
 * warnings of the rules are said with it; they do not keep it from being written, since the author corrects them there.
 */
export const newContract: RunVerb = async (context, _, options) => {
  const { report } = context
  const shelf = openShelf(context.root)
  const { draft, problems } = choices(options, shelf, context)
  for (const problem of problems) report(problem)
  if (problems.length > 0 || !draft) return 1
  const asks =
    !options.yes && !options.json && process.stdin.isTTY === true && process.stdout.isTTY === true
  const decided = asks ? await ask(draft, shelf, context, options) : draft
  return write(decided, shelf, context, options)
}

/** A name that is not found may be a file with mistakes: those are what the author wants to read. */
function choices(options: Options, shelf: RepositoryShelf, { language }: Context) {
  try {
    return choicesFromOptions(options, shelf, language)
  } catch (fault) {
    const problems = shelf.messages.map((message) => formatMessage(message, language))
    if (problems.length === 0) throw fault
    return { draft: undefined, problems }
  }
}

async function ask(
  draft: DraftChoices,
  shelf: RepositoryShelf,
  { language }: Context,
  options: Options,
): Promise<DraftChoices> {
  const [{ clackAsker }, { guideNew }] = await Promise.all([
    import('#node/compose/guide/asker.ts'),
    import('#node/compose/guide/guide-new.ts'),
  ])
  const given = {
    law: options.law !== undefined,
    language: options.language !== undefined,
    provider: options.provider !== undefined,
  }
  return guideNew(await clackAsker(language), given, draft, shelf, language)
}

async function write(
  draft: DraftChoices,
  shelf: RepositoryShelf,
  context: Context,
  options: Options,
): Promise<ExitCode> {
  const { language } = context
  const missing = missingFlags(draft, shelf, language)
  if (missing.length > 0 && !(options.draft && draft.template && draft.client && draft.provider))
    throw missingFault(missing, language)
  const { composition, choices } = composeDraft(draft, shelf, language)
  const messages = [...aboutTemplate(shelf, choices.template), ...composition.messages]
  const failed = hasErrors(messages) && !options.draft
  const findings = composition.contract
    ? compositionFindings(composition).filter(({ severity }) => severity !== 'info')
    : []
  if (!failed) {
    const party = draft.newClient
    const files = [
      ...(party ? [{ path: party.file.path, text: party.text }] : []),
      { path: composition.path, text: composition.mdx },
    ]
    await writeNewFiles(context.root, files, context.signal, language)
  }
  tell(
    {
      id: choices.id,
      path: composition.path,
      digest: composition.contract?.digest,
      party: draft.newClient?.file.path,
      messages: [...messages, ...findings],
      failed,
    },
    context,
    options,
  )
  return hasErrors([...messages, ...findings]) ? 1 : 0
}

/** Mistakes in the settings, in the template, and in a newer version of it: an older one must not take its place unsaid. */
function aboutTemplate({ messages }: RepositoryShelf, { path, meta }: Template): Message[] {
  const folder = dirname(path)
  return messages.filter(({ file }) => {
    if (file === 'content/settings.yaml' || file === path) return true
    return dirname(file) === folder && compareVersions(basename(file, '.mdx'), meta.version) > 0
  })
}

type Outcome = {
  readonly id: string
  readonly path: string
  readonly digest: string | undefined
  readonly party: string | undefined
  readonly messages: readonly Message[]
  readonly failed: boolean
}

function tell(
  { id, path, digest, party, messages, failed }: Outcome,
  { root, language, print, report }: Context,
  options: Options,
): void {
  const words = newWords[language]
  if (options.json) {
    print(
      JSON.stringify(
        { schema: 'clausier-new/1', id, ...(failed ? {} : { path, digest, party }), messages },
        null,
        2,
      ),
    )
    return
  }
  const style = reportStyle(root, language)
  for (const message of messages) report(messageText(message, style))
  if (failed) report(words.notWritten)
  else
    for (const line of [
      ...(party ? [words.wrote(party)] : []),
      words.wrote(path),
      '',
      ...words.next(id),
    ])
      print(line)
}
