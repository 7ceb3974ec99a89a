import type { Change } from '#core/contract/addendum/change.ts'
import type { Contract } from '#core/contract/contract.ts'
import { type PreviewWords, labelOf } from '#core/contract/preview/preview-words.ts'
import { readableValue } from '#core/contract/preview/readable-value.ts'
import { termAt } from '#core/contract/terms.ts'
import { formatDate } from '#core/locale/format-date.ts'
import { formatMoney } from '#core/locale/format-money.ts'
import { type Language, type Words, localeOf } from '#core/locale/locale.ts'
import { clauseNote, termLine } from '#core/change/redline/term-notes.ts'
import { logWords, withBlanks } from './log-words.ts'

/**
 * What an addendum changes of its contract, a line for each term with its period and for each clause that it replaces, then
 * its reason.
 * @param base terms of the contract, for old values that the addendum does not repeat
 * @param words what the clauses of contract and addendum call terms and codes
 */
export function addendumNotes(addendum: Contract, base: Contract, words: PreviewWords): Words[] {
  const changed = [
    ...addendum.changes.map((change) =>
      both((language) => changeLine(change, addendum, base, words, language)),
    ),
    ...replacedClauses(addendum, base),
  ]
  const reason = addendum.terms.change?.reason
  if (!reason) return changed
  const said = both((language) =>
    withBlanks(logWords.because[language], {
      reason: reason[language] ?? reason.any ?? reason.fr ?? reason.en ?? '',
    }),
  )
  return [...changed, said]
}

function replacedClauses(addendum: Contract, base: Contract): Words[] {
  const versions = new Map(base.clauses.map(({ id, version }) => [id, version]))
  return addendum.clauses.flatMap(({ id, version }) => {
    const before = versions.get(id)
    return before === undefined || before === version
      ? []
      : [clauseNote({ id, title: { fr: id, en: id }, before, after: version })]
  })
}

function changeLine(
  change: Change,
  addendum: Contract,
  base: Contract,
  words: PreviewWords,
  language: Language,
): string {
  const locale = localeOf(language, addendum.law)
  const say = (value: unknown) => readableValue(change.path, value, locale, words.codes)
  const label = labelOf(change.path, language, words)
  const note = noteOf(change, termAt(base.terms, change.path), { label, say, locale, language })
  const { from, until } = change
  if (!from) return note
  const days = {
    note,
    from: formatDate(from, locale),
    until: until ? formatDate(until, locale) : '',
  }
  return withBlanks((until ? logWords.period : logWords.from)[language], days)
}

type Saying = {
  readonly label: string
  readonly say: (value: unknown) => string
  readonly locale: ReturnType<typeof localeOf>
  readonly language: Language
}

function noteOf(
  change: Change,
  current: unknown,
  { label, say, locale, language }: Saying,
): string {
  switch (change.kind) {
    case 'add': {
      const isLess = change.amount.minor < 0
      const amount = formatMoney({ ...change.amount, minor: Math.abs(change.amount.minor) }, locale)
      return withBlanks((isLess ? logWords.amountLess : logWords.amountMore)[language], {
        label,
        amount,
      })
    }
    case 'services': {
      const names = (rows: readonly unknown[]) =>
        rows.map((row) => say(termAt(row, 'name') ?? row)).join(', ')
      const added = change.added.length > 0 ? [`+ ${names(change.added)}`] : []
      const removed = change.removed.length > 0 ? [`− ${names(change.removed)}`] : []
      return withBlanks(logWords.services[language], {
        label,
        rows: [...added, ...removed].join(' ; '),
      })
    }
    case 'set': {
      const old = change.old === undefined ? current : change.old
      const after = say(change.value)
      const isNew = old === undefined || old === null
      return termLine(language, label, isNew ? undefined : say(old), after)
    }
  }
}

function both(say: (language: Language) => string): Words {
  return { fr: say('fr'), en: say('en') }
}
