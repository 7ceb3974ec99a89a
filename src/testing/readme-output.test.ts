import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { commandLine } from '../../scripts/command-line.ts'
import { verbs } from '../../scripts/verbs.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { wordsOf } from './printed-commands.ts'

/** Verbs that only read this repository, so that what they print can be compared. */
const readers = ['digest', 'status', 'terms', 'impact', 'verify']
const start = '$ npm run -s clausier -- '

const shown = shownIn(readFileSync('README.md', 'utf8'))

test('the README shows what each verb prints that only reads', () => {
  expect(shown.map(({ verb }) => verb)).toEqual(expect.arrayContaining(readers))
})

test.each(shown)('README: $typed prints what is shown', async ({ verb, typed, lines }) => {
  const run = await verbs.find(({ name }) => name.split(' ')[0] === verb)?.load()
  if (!run) throw new Error(`no verb ${verb}`)
  const { args, options } = parsed(typed)
  const { out, err } = await runVerb(run, process.cwd(), args, options)
  const printed = [...out.split('\n'), ...err.split('\n')]
  let from = 0
  for (const line of lines) {
    const at = printed.indexOf(line, from)
    expect(at, `${line}\nin\n${printed.slice(from).join('\n')}`).toBeGreaterThanOrEqual(from)
    from = at + 1
  }
})

/** Commands of console blocks that show an answer, with its lines; an ellipsis stands for any number of them. */
function shownIn(markdown: string) {
  const blocks = [...markdown.matchAll(/```console\n(.*?)```/gsu)].map(([, block = '']) => block)
  return blocks
    .flatMap((block) => block.split(/^(?=\$ )/mu))
    .map((part) => part.trimEnd().split('\n'))
    .map(([command = '', ...lines]) => ({
      typed: command.slice(start.length),
      verb: command.slice(start.length).split(' ')[0] ?? '',
      lines: lines.filter((line) => line !== '…' && line !== ''),
    }))
    .filter(({ verb, lines }) => readers.includes(verb) && lines.length > 0)
}

function parsed(typed: string) {
  const program = commandLine('en')
  let read: { args: string[]; options: Record<string, never> } = { args: [], options: {} }
  for (const command of program.commands)
    command.action((...given: unknown[]) => {
      const own = given.at(-1) as Command
      read = { args: own.args, options: own.opts() }
    })
  program.parse(wordsOf(typed), { from: 'user' })
  return read
}
