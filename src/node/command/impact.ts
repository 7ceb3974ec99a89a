import { resolve } from 'node:path'
import { styleText } from 'node:util'
import { type PaintRun, blockTexts, plainRun } from '#core/change/redline/redline-text.ts'
import { type Clause, type Library, allClauses, findClause } from '#core/contract/library.ts'
import { typographer } from '#core/locale/typographer.ts'
import { closest } from '#core/report/did-you-mean.ts'
import { type Message, formatMessage, hasErrors, sortMessages } from '#core/report/message.ts'
import { parseDate } from '#core/terms/date.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { tryGit } from '#node/git/git.ts'
import { type ImpactEntry, impactEntries } from '#node/impact/impact-entries.ts'
import { impactText } from '#node/impact/impact-text.ts'
import { impactWords } from '#node/impact/impact-report-words.ts'
import { patchOf } from '#node/impact/patch.ts'
import { type PlannedFile, isReady, plannedFiles } from '#node/impact/planned-files.ts'
import { type Impact, impactOn } from '#node/impact/read-impact.ts'
import { type Written, writePlanned } from '#node/impact/write-planned.ts'
import { type Lives, readLives } from '#node/records/read-lives.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import { clockFrom } from './clock.ts'
import { notADate } from './not-a-date.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/** `impact <clause@version>`: which contracts have an older version, and what to do for each; writes it where asked. */
export const impact: RunVerb = async (context, [name = ''], options) => {
  const { root, language, print, report } = context
  const lives = readLives(root, clockFrom(options.today))
  const clause = clauseNamed(name, lives.library)
  const { todays, library, settings } = lives
  const found = impactOn(clause, todays, library, settings.delays)
  const entries = impactEntries(found.rows, todays)
  const planned = wantsFiles(options) ? plan(context, found, lives, options) : []
  const written = options.write ? await writePlanned(root, planned, language) : []
  const prefix = tryGit(root, ['rev-parse', '--show-prefix'])?.trim() ?? ''
  if (typeof options.patch === 'string')
    await writeFileAtomically(
      resolve(root, options.patch),
      patchOf(planned.filter(isReady), prefix),
    )
  if (options.json) print(JSON.stringify(asJson(found, entries, written), null, 2))
  else {
    const type = typographer(language)
    for (const line of impactText(found, entries, language, paintRun())) print(type(line))
    tell(context, found, planned, written, options)
  }
  const errors = sortMessages(lives.messages.filter((message) => hidesDocument(message, clause)))
  for (const message of errors) report(formatMessage(message, language))
  const isLeft = wantsFiles(options) && planned.some((file) => !isReady(file))
  return hasErrors(errors) || isLeft || written.some(({ outcome }) => outcome !== 'written') ? 1 : 0
}

/** Is it an error that keeps a document from the list, or the clause itself from being what it says? */
function hidesDocument({ file, rule, severity }: Message, { folder }: Clause): boolean {
  const isOfClause = file.startsWith(`${folder}/`) && rule !== 'clause-not-locked'
  return severity === 'error' && (isOfClause || /^content\/contracts\/.*\.mdx$/u.test(file))
}

function wantsFiles(options: Options): boolean {
  return options.write === true || typeof options.patch === 'string'
}

/** The clause version asked about. */
function clauseNamed(name: string, library: Library): Clause {
  const [id = '', version] = name.split('@')
  const clause = version === undefined ? undefined : findClause(library, id, version)
  if (clause) return clause
  const versions = [...(library.clauses.get(id)?.keys() ?? [])]
  if (library.broken.has(name))
    throw new EnvironmentFault(
      {
        fr: `La clause « ${name} » a ses propres fautes.`,
        en: `The clause "${name}" has mistakes of its own.`,
      },
      {
        why: {
          fr: 'Ce qui ne se lit pas ne se compare pas.',
          en: 'What cannot be read cannot be compared.',
        },
        remedy: {
          fr: `Lancez « clausier check clauses/${id} ».`,
          en: `Run "clausier check clauses/${id}".`,
        },
      },
    )
  if (versions.length > 0)
    throw new EnvironmentFault(
      version === undefined
        ? { fr: `Quelle version de « ${id} » ?`, en: `Which version of "${id}"?` }
        : {
            fr: `Aucune version « ${version} » de « ${id} ».`,
            en: `There is no version "${version}" of "${id}".`,
          },
      {
        why: { fr: `Il y a : ${versions.join(', ')}.`, en: `There are: ${versions.join(', ')}.` },
        remedy: {
          fr: `Nommez-en une : ${id}@${versions.at(-1)}.`,
          en: `Name one: ${id}@${versions.at(-1)}.`,
        },
      },
    )
  const near = closest(id, new Set(allClauses(library).map(({ meta }) => meta.id)))
  const guess = near && `${near}@${[...(library.clauses.get(near)?.keys() ?? [])].at(-1)}`
  throw new EnvironmentFault(
    { fr: `Aucune clause « ${id.slice(0, 80)} ».`, en: `There is no clause "${id.slice(0, 80)}".` },
    {
      why: {
        fr: 'Aucun dossier de ce nom sous clauses.',
        en: 'No folder of that name under clauses.',
      },
      remedy: guess
        ? { fr: `Vouliez-vous dire ${guess} ?`, en: `Did you mean ${guess}?` }
        : {
            fr: 'Voyez les noms des clauses dans le dossier clauses.',
            en: 'See the names of the clauses in the folder clauses.',
          },
    },
  )
}

function plan(
  { root, language }: Context,
  { clause, rows }: Impact,
  { lives, library }: Lives,
  options: Options,
): PlannedFile[] {
  const words = impactWords[language]
  const { status, id, version } = clause.meta
  if (status !== 'released')
    throw new EnvironmentFault(words.notReleased(`${id}@${version}`, status), {
      why: words.notReleasedWhy[status],
      remedy: words.notReleasedRemedy[status](`${id}@${version}`),
    })
  const { from, reason } = options
  if (typeof from === 'string' && !parseDate(from)) throw notADate(from, '--from', '2027-07-01')
  const entries = lives.map(({ entry }) => entry)
  return plannedFiles(
    root,
    rows,
    clause,
    { entries, library },
    {
      ...(typeof from === 'string' && { from }),
      ...(typeof reason === 'string' && { reason: reason.normalize('NFC') }),
    },
  )
}

/** Colours only where the terminal has them and nobody asked for none. */
function paintRun(): PaintRun {
  return (change, said) =>
    change === 'same'
      ? said
      : styleText(change === 'deleted' ? 'red' : 'green', plainRun(change, said), {
          stream: process.stdout,
        })
}

/** What was written, what was not and why, and what comes next. */
function tell(
  { language, print, report }: Context,
  { clause, rows }: Impact,
  planned: readonly PlannedFile[],
  written: readonly Written[],
  options: Options,
): void {
  const words = impactWords[language]
  const name = `${clause.meta.id}@${clause.meta.version}`
  const done = written.filter(({ outcome }) => outcome === 'written')
  if (done.length > 0) print('')
  for (const { file } of done) print(words.wrote(file.path))
  if (typeof options.patch === 'string') print(words.patched(options.patch))
  for (const file of planned.filter((one) => !isReady(one))) {
    report(words.notWritten(file.path))
    for (const { path, label } of file.open) report(`  ${label[language]} (${path})`)
    for (const message of file.messages) report(formatMessage(message, language))
  }
  for (const { file, outcome } of written)
    if (outcome === 'uncommitted') report(words.uncommitted(file.path))
  const next = words.next(name, new Set(rows.map(({ action }) => action)), wantsFiles(options))
  if (next.length > 0) print('')
  for (const line of next) print(line)
}

function asJson(
  { clause, changes, already }: Impact,
  entries: readonly ImpactEntry[],
  written: readonly Written[],
) {
  const { id, version, status, titles } = clause.meta
  return {
    schema: 'clausier-impact/1',
    clause: { id, version, status, titles },
    already,
    changes: changes.map(({ texts, ...change }) => ({
      ...change,
      texts: {
        fr: blockTexts(texts.fr, 'fr', plainRun),
        en: blockTexts(texts.en, 'en', plainRun),
      },
    })),
    documents: entries.map(({ row, contract, client, negotiation, term }) => ({
      ...row,
      contract,
      client,
      negotiation,
      term: term ?? null,
    })),
    written: written.map(({ file: { document, path, messages, open }, outcome }) => ({
      document,
      path,
      outcome,
      messages,
      open: open.map((one) => one.path),
    })),
  }
}
