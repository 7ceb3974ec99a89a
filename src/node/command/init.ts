import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { formatMessage } from '#core/report/message.ts'
import type { Asker } from '#node/compose/guide/asker.ts'
import { houseFromOptions } from '#node/compose/house-from-options.ts'
import { settingsFor, type House } from '#node/compose/init-plan.ts'
import { initWords } from '#node/compose/init-words.ts'
import { openShelf, type RepositoryShelf } from '#node/compose/repository-shelf.ts'
import { findSamples, noSamples, type Samples, uncommitted } from '#node/compose/samples.ts'
import { interruption, writeNewFiles } from '#node/compose/write-contract.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/** `init`: the sample repository becomes yours. What it removes can be had back with git, or it refuses. */
export const init: RunVerb = async (context, _, options) => {
  const { root, language, print, report } = context
  if (!options.keepSamples) refuseUncommitted(context)
  const shelf = openShelf(root)
  const asker = isAsked(options) ? await terminal(context) : undefined
  const house = asker
    ? await (await import('#node/compose/guide/guide-init.ts')).guideInit(asker, shelf, language)
    : given(options, shelf, context)
  if (!house) return 1
  const settings = settingsFor(house, language)
  for (const message of settings.messages) report(formatMessage(message, language))
  if (settings.messages.length > 0) return 1

  const samples = options.keepSamples ? noSamples : findSamples(root)
  const words = initWords[language]
  const lines = changes(house, settings.path, samples, context)
  if (asker) {
    asker.say(words.summary, lines)
    if (!(await asker.confirm(words.confirm))) throw interruption(language)
    asker.outro(words.done)
  }
  await apply(house, settings, samples, context)
  for (const line of [...(asker ? [] : [...lines, '', words.done]), '', ...words.next]) print(line)
  return 0
}

function isAsked(options: Options): boolean {
  return (
    !options.yes &&
    !options.providerName &&
    process.stdin.isTTY === true &&
    process.stdout.isTTY === true
  )
}

async function terminal({ language }: Context): Promise<Asker> {
  const { clackAsker } = await import('#node/compose/guide/asker.ts')
  return clackAsker(language)
}

function given(
  options: Options,
  shelf: RepositoryShelf,
  { language, report }: Context,
): House | undefined {
  const { house, problems } = houseFromOptions(options, shelf, language)
  for (const problem of problems) report(problem)
  return house
}

function refuseUncommitted({ root, language }: Context): void {
  const words = initWords[language]
  const paths = uncommitted(root, { fr: initWords.fr.noGit, en: initWords.en.noGit })
  if (paths.length > 0)
    throw new EnvironmentFault(words.dirty, {
      why: words.dirtyWhy(paths),
      remedy: words.dirtyRemedy,
    })
}

function changes(
  { provider }: House,
  settings: string,
  { contracts, parties, projects }: Samples,
  { language }: Context,
): string[] {
  const words = initWords[language]
  const removed =
    contracts.length + parties.length > 0
      ? [words.removes(words.samples(contracts.length, parties.length, projects.length))]
      : []
  return [words.writes(provider.file.path), words.writes(settings), ...removed]
}

/** Writes first and removes last; whatever happens in between, git still holds all that was there. */
async function apply(
  { provider }: House,
  settings: { path: string; text: string },
  { contracts, parties, projects }: Samples,
  context: Context,
): Promise<void> {
  const { root, language, signal, report } = context
  await writeNewFiles(root, [{ path: provider.file.path, text: provider.text }], signal, language)
  try {
    await writeFileAtomically(join(root, settings.path), settings.text)
    for (const path of [...contracts, ...parties, ...projects])
      await rm(join(root, path), { recursive: true })
  } catch (error) {
    report(initWords[language].restore)
    throw error
  }
}
