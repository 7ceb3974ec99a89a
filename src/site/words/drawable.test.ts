import { expect, test } from 'vitest'
import { facts } from '#core/law/find-fact.ts'
import { exampleLines } from '#core/lint/example-words.ts'
import { allRules } from '#core/lint/rules.ts'
import { languages } from '#core/locale/locale.ts'
import { FontCoverage } from '#node/print/font-coverage.ts'
import { wordsIn } from './words.ts'

const coverage = new FontCoverage()

/** Characters that neither of the site's families has: a reader would see a box, or another machine's letters. */
async function undrawable(texts: readonly string[]): Promise<string[]> {
  const text = texts.join(' ')
  const missing = await Promise.all(
    ['Source Serif 4', 'Source Sans 3'].map((family) => coverage.missing(text, family)),
  )
  return missing.flat().map(({ codePoint, around }) => `${codePoint} ${around}`)
}

test.each(languages)('the fonts of the site draw all its words (%s)', async (language) => {
  expect(await undrawable(Object.values(wordsIn(language)))).toEqual([])
})

test.each(languages)(
  'the fonts of the site draw what rules and facts say (%s)',
  async (language) => {
    const ofRules = allRules.flatMap(({ summary, why, remedy, examples }) => [
      ...[summary, why, remedy].map((words) => words[language]),
      ...examples.flatMap((one) => [...exampleLines(one), one.finds?.says[language] ?? '']),
    ])
    const ofFacts = facts.flatMap(({ statement, caveat }) => [
      statement[language],
      caveat?.[language] ?? '',
    ])
    expect(await undrawable([...ofRules, ...ofFacts])).toEqual([])
  },
)
