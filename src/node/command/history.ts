import type { LogEntry } from '#core/change/change-log/log-entry.ts'
import { historyWords, signatureWords } from '#core/change/change-log/log-words.ts'
import { formatDate } from '#core/locale/format-date.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { verifiedCommits } from '#node/git/commit-signatures.ts'
import { whyNoHistory } from '#node/git/read-commits.ts'
import { openPast } from '#node/history/past.ts'
import { contractFolders } from '#node/repository/repository.ts'
import { unknownContract } from './read-one.ts'
import type { RunVerb } from './verb.ts'

/** `history <contract>`: its change log, newest entry first; signatures of commits are checked with the keys of this machine. */
export const history: RunVerb = async ({ root, language, print }, [id = ''], options) => {
  const why = whyNoHistory(root)
  if (why === 'no-git' || why === 'no-commits') throw noHistory(root)
  const log = openPast(root).log(id)
  const known = contractFolders(root)
  if (log.length === 0 && !known.includes(id)) throw unknownContract(id, known)
  const signatures = verifiedCommits(
    root,
    log.map(({ commit }) => commit.id),
  )
  const entries = log.toReversed().map((entry): LogEntry => {
    const signature = signatures.get(entry.commit.id)
    return signature ? { ...entry, signature } : entry
  })
  if (options.json)
    print(JSON.stringify({ schema: 'clausier-history/1', contract: id, entries }, null, 2))
  else if (entries.length === 0) print(historyWords.notCommitted[language])
  else print(entries.map((entry) => entryText(entry, language)).join('\n\n'))
  return 0
}

function noHistory(root: string): EnvironmentFault {
  return new EnvironmentFault(
    { fr: "Il n'y a pas d'historique à montrer.", en: 'There is no history to show.' },
    {
      why: {
        fr: `${root} n'est pas dans un dépôt git qui a des commits.`,
        en: `${root} is not in a git repository that has commits.`,
      },
      remedy: {
        fr: 'Lancez « git init », puis enregistrez les contrats par un commit.',
        en: 'Run "git init", then commit the contracts.',
      },
    },
  )
}

function entryText(entry: LogEntry, language: Language): string {
  const type = typographer(language)
  const { commit, signature, merged, notes } = entry
  const day = formatDate({ kind: 'date', iso: commit.date.slice(0, 10) }, localeOf(language, ''))
  const signed = signature ? [signatureWords[signature.check][language]] : []
  const head = [day, commit.author, commit.id.slice(0, 7), ...signed].join(', ')
  const reason = commit.reason.split('\n').filter(Boolean)
  const brought = merged.map(({ author, subject }) => `${subject} (${author})`)
  return [
    head,
    ...[commit.subject, ...reason, ...brought].map((line) => `  ${line}`),
    ...notes.map((note) => `  · ${type(note[language])}`),
  ].join('\n')
}
