import { expect, test } from 'vitest'
import { treeInMemory } from './source-tree.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const files = new Map([
  ['README.md', bytes('read me')],
  ['source/clauses/b/1.0.0/fr.mdx', bytes('b')],
  ['source/clauses/a/1.0.0/fr.mdx', bytes('a')],
  ['source/clauses/a/1.0.0/clause.yaml', bytes('y')],
  ['source/clauses/lock.json', bytes('{}')],
  ['sources/other.txt', bytes('no')],
])

test('files in memory are a repository, as a disk would list it', () => {
  const tree = treeInMemory(files, 'source')
  expect(tree.foldersIn('clauses')).toEqual(['a', 'b'])
  expect(tree.filesIn('clauses')).toEqual(['lock.json'])
  expect(tree.filesIn('clauses/a/1.0.0')).toEqual(['clause.yaml', 'fr.mdx'])
  expect(tree.foldersIn('')).toEqual(['clauses'])
  expect(tree.foldersIn('nowhere')).toEqual([])
  expect(tree.read('clauses/a/1.0.0/fr.mdx')).toEqual({
    path: 'clauses/a/1.0.0/fr.mdx',
    bytes: bytes('a'),
  })
  expect(tree.read('other.txt')).toBeUndefined()
})

test('what lies outside the folder asked for is not there', () => {
  const tree = treeInMemory(files)
  expect(tree.filesIn('')).toEqual(['README.md'])
  expect(tree.foldersIn('')).toEqual(['source', 'sources'])
  expect(tree.read('source/clauses/lock.json')?.bytes).toEqual(bytes('{}'))
})
