import { expect, test } from 'vitest'
import { clockFrom } from '#node/command/clock.ts'
import { contractFolders } from '#node/repository/repository.ts'
import { checkScope } from './check-scope.ts'
import { lintReadings } from './lint-readings.ts'
import { readScope } from './read-scope.ts'

const clock = clockFrom('2027-03-01')

test('a contract checked by itself has the messages that it has in a check of everything', () => {
  const whole = messagesIn([])
  for (const folder of contractFolders('.')) {
    const path = `content/contracts/${folder}`
    const own = whole.filter((message) => message.startsWith(`${path}/`))
    expect(messagesIn([path]), folder).toEqual(own)
  }
})

test('a subcontract is read with its head contract, and no contract with any other', () => {
  const read = (path: string) => readScope('.', checkScope('.', [path]), clock).readings
  const folders = read('content/contracts/GB-AGY-0004-S1').map(({ path }) => path.split('/')[2])
  expect(folders).toEqual(['GB-AGY-0004-S1', 'GB-AGY-0004'])
  expect(new Set(read('content/contracts/FR-ADM-0001').map(({ path }) => path))).toEqual(
    new Set(['content/contracts/FR-ADM-0001/contract.mdx']),
  )
  expect(read('content/parties')).toEqual([])
})

test.each(['content/contracts/typo', '../elsewhere', 'README'])('%s is not there', (path) => {
  expect(() => checkScope('.', [path])).toThrow(`There is nothing at ${path} in this repository.`)
})

function messagesIn(paths: readonly string[]): string[] {
  const scope = checkScope('.', paths)
  const { readings, messages } = readScope('.', scope, clock)
  const { findings } = lintReadings(readings, scope.isWanted)
  return [...messages, ...findings]
    .filter(({ file }) => scope.isWanted(file))
    .map(({ file, place, text }) => `${file}:${place.line}:${place.column} ${text.en}`)
    .sort()
}
