import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contractHtml } from '#core/contract/html.ts'
import { formatMessage, sortMessages } from '#core/report/message.ts'
import { readRepository } from '#node/repository/repository.ts'

/**
 * A folder a case: `input` is a small repository; the other files are what it gives. To add a test, add a folder and run
 * with `GOLDEN=write`; then read what was written as a reader of the contract would.
 */
const root = join(import.meta.dirname, 'cases')
const cases = readdirSync(root)

test('there are cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(14)
})

test.each(cases)('%s', (name) => {
  const folder = join(root, name)
  for (const [file, content] of Object.entries(outcomeOf(join(folder, 'input')))) {
    const path = join(folder, file)
    if (process.env['GOLDEN'] === 'write') write(path, content)
    expect(existsSync(path) ? readFileSync(path, 'utf8') : undefined, file).toBe(content)
  }
})

/** What a repository gives: text and page of its contracts, and messages in both languages. Absent when there is none. */
function outcomeOf(input: string): Record<string, string | undefined> {
  const { contracts, messages } = readRepository(input)
  const sorted = sortMessages(messages)
  const said = (['en', 'fr'] as const).map((language) =>
    sorted.map((message) => `${formatMessage(message, language)}\n`).join(''),
  )
  return {
    'text.txt': joined(contracts.map(({ contract }) => contract.text)),
    'body.html': joined(contracts.map(({ contract }) => lines(contractHtml(contract)))),
    'messages.txt': joined(said),
  }
}

function joined(pieces: readonly string[]): string | undefined {
  return pieces.join('\n').trim() ? pieces.join('\n') : undefined
}

/** A line a block, so that a difference can be read; no-break spaces as their names. */
function lines(html: string): string {
  const named = html.replaceAll('\u00a0', '&nbsp;').replaceAll('\u202f', '&#x202F;')
  return `${named.replace(/(?<=<\/(?:h1|h2|h3|p|li|tr|thead|table|section|header|article|blockquote|ol|div)>)(?=<)/g, '\n')}\n`
}

function write(path: string, content: string | undefined): void {
  if (content === undefined) rmSync(path, { force: true })
  else writeFileSync(path, content)
}
