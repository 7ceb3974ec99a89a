import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRepository } from '#node/repository/repository.ts'

/**
 * What every sample contract says, for a person to read: `GOLDEN=write` writes it anew, and the difference is then read
 * as the parties would read it.
 */
const folder = join(import.meta.dirname, 'sample-texts')
const { contracts } = readRepository('.')
const texts = new Map(contracts.map(({ contract }) => [`${contract.id}.txt`, contract.text]))

test.each([...texts])('%s says what was read before', (name, text) => {
  const path = join(folder, name)
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, text)
  }
  expect(existsSync(path) ? readFileSync(path, 'utf8') : undefined).toBe(text)
})

test('no text is kept of a sample that is gone', () => {
  expect(readdirSync(folder).filter((name) => !texts.has(name))).toEqual([])
})
