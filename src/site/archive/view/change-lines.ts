import { type Change, isSameValue } from '#core/contract/addendum/change.ts'
import type { Contract } from '#core/contract/contract.ts'
import { type PreviewWords, labelOf } from '#core/contract/preview/preview-words.ts'
import { valueInWords } from '#core/change/term-rows.ts'
import { formatMoney } from '#core/locale/format-money.ts'
import { type Language, localeOf } from '#core/locale/locale.ts'
import { fill, wordsIn } from '#site/words/words.ts'
import { typeset } from './typeset.ts'

/** What an addendum changes, a line each: `Forfait mensuel : 500,00 € → 550,00 €`. */
export function changeLines(
  { changes, clauses, terms, law, type: kind }: Contract,
  names: PreviewWords,
  language: Language,
): string[] {
  const words = wordsIn(language)
  const type = typeset(language)
  const lines = changes.flatMap((change) => lineOf(change, law, names, language))
  // Terms without a path are words of the text, with nothing to compute.
  const loose = (terms.change?.changes ?? []).flatMap(({ path, name }) =>
    path || !name ? [] : [name[language] ?? name.any ?? name.fr ?? name.en ?? ''],
  )
  const pause = kind === 'addendum-suspension' ? [words.changePause] : []
  const replaced =
    kind === 'addendum-clause' ? clauses.filter(({ id }) => id !== 'form-addendum') : []
  const wordings = replaced.map(({ id, version }) =>
    fill(words.changeClause, { title: names.titles.get(id)?.[language] ?? id, version }),
  )
  return [...pause, ...wordings, ...lines, ...loose].map(type)
}

function lineOf(change: Change, law: string, names: PreviewWords, language: Language): string[] {
  const words = wordsIn(language)
  const label = labelOf(change.path, language, names)
  const say = (value: unknown) => valueInWords(change.path, value, law, names, language)
  switch (change.kind) {
    case 'set': {
      const old = change.old === undefined ? '' : say(change.old)
      if (isSameValue(change.old, change.value)) return []
      const values = { label, old, new: say(change.value) || words.undecided }
      return [fill(old ? words.changeFromTo : words.changeTo, values)]
    }
    case 'add': {
      const { minor } = change.amount
      const amount = formatMoney(
        { ...change.amount, minor: Math.abs(minor) },
        localeOf(language, law),
      )
      return [fill(minor < 0 ? words.changeLess : words.changeMore, { label, amount })]
    }
    case 'services':
      return [
        ...change.added.map((row) => fill(words.changeAdded, { name: say([row]) })),
        ...change.removed.map((name) => fill(words.changeRemoved, { name: say([{ name }]) })),
      ]
  }
}
