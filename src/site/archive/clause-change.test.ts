import { expect, test } from 'vitest'
import { loadLibrary } from '#node/repository/load-library.ts'
import { clauseChange } from './clause-change.ts'
import { libraryWords } from '#core/contract/preview/library-words.ts'

const { library } = loadLibrary('.')
const words = libraryWords(library)

test('a new optional term is a minor step: the sentence it brings is inserted, in both languages', () => {
  const change = changeOf('late-payment', '1.1.0')
  expect(change).toMatchObject({ from: '1.0.0', step: 'minor' })
  expect(change?.texts.fr).toMatch(/<ins>Le Prestataire impute un paiement partiel/)
  expect(change?.texts.en).toMatch(/<ins>The Provider applies a part payment/)
  expect(change?.texts.fr).not.toContain('<del')
  expect(change?.texts.fr).toMatch(/\d+ passages inchangés/)
  expect(change?.terms).toEqual([
    {
      path: 'late.allocation',
      label: { fr: 'Imputation des paiements partiels', en: 'Allocation of part payments' },
      kind: 'added',
      before: null,
      after: null,
    },
  ])
})

test('a first version changes nothing', () => {
  expect(changeOf('late-payment', '1.0.0')).toBeNull()
})

test('another default, a term that goes and a word that is replaced are told', () => {
  const clause = library.clauses.get('late-payment')?.get('1.1.0')
  if (!clause) throw new Error('late-payment@1.1.0')
  const params = clause.meta.params
    .filter(({ path }) => path !== 'late.accrual')
    .map((param) => (param.path === 'late.graceDays' ? { ...param, default: 5 } : param))
  const next = { ...clause, meta: { ...clause.meta, version: '2.0.0', params } }
  const change = clauseChange(next, library, words)
  expect(change).toMatchObject({ from: '1.1.0', step: 'major', texts: { fr: '', en: '' } })
  expect(
    change?.terms.map(({ path, kind, before, after }) => [path, kind, before?.en, after?.en]),
  ).toEqual([
    ['late.graceDays', 'changed', '3\u00a0calendar days', '5\u00a0calendar days'],
    ['late.accrual', 'removed', 'daily', undefined],
  ])
})

function changeOf(id: string, version: string) {
  const clause = library.clauses.get(id)?.get(version)
  if (!clause) throw new Error(`${id}@${version}`)
  return clauseChange(clause, library, words)
}
