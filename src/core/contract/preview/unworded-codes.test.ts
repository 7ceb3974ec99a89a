import { expect, test } from 'vitest'
import { openShelf } from '#node/compose/repository-shelf.ts'
import { boundPaths } from '#core/contract/bound-paths.ts'
import { coverShape } from '#core/contract/cover-shape.ts'
import { allClauses } from '#core/contract/library.ts'
import { codeWord, previewWords } from './preview-words.ts'
import { unwordedCodes } from './unworded-codes.ts'

const clauses = allClauses(openShelf('.').library)

test('every code that a clause of the library reads has words in both languages', () => {
  const words = previewWords(clauses)
  const paths = clauses.flatMap(({ meta, texts }) => [
    ...meta.params.map(({ path }) => path),
    ...boundPaths([...(texts.fr ?? []), ...(texts.en ?? [])]).map(({ path }) => path),
  ])
  const bare = [...new Set(paths)].flatMap((path) =>
    (coverShape(path)?.codes ?? []).flatMap((code) =>
      (['fr', 'en'] as const)
        .filter((language) => !codeWord(path, code, language, words))
        .map((language) => `${path} ${code} ${language}`),
    ),
  )
  expect(bare).toEqual([])
})

test('words are given for codes that exist, and for all of a term', () => {
  for (const [path, words] of unwordedCodes)
    expect(Object.keys(words).sort(), path).toEqual([...(coverShape(path)?.codes ?? [])].sort())
})
