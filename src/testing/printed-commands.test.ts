import { globSync, readFileSync } from 'node:fs'
import { CommanderError, type Option } from 'commander'
import { expect, test } from 'vitest'
import { commandLine } from '../../scripts/command-line.ts'
import { verbs } from '../../scripts/verbs.ts'
import { type PrintedCommand, printedCommands } from './printed-commands.ts'

const pages = ['README.md', ...globSync('content/guide/*/*.mdx')].map((file) => ({
  file: file.replaceAll('\\', '/'),
  text: readFileSync(file, 'utf8'),
}))
const verbNames = verbs.map(({ name }) => name.split(' ')[0] ?? '')
const printed = pages.flatMap(({ file, text }) => printedCommands(file, text))
const commands = printed.flatMap((one) => asCommand(one) ?? [])
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}

test('the README and the handbook print many commands, the handbook the same ones in both languages', () => {
  expect(commands.length).toBeGreaterThan(150)
  const blocksOf = (folder: string) =>
    commands
      .filter(({ file, inSentence }) => file.startsWith(folder) && !inSentence)
      .map(({ file, words }) =>
        [file.split('/').at(-1), ...words.filter((word) => isFlag(word) || isVerb(word))].join(' '),
      )
  expect(blocksOf('content/guide/en')).toEqual(blocksOf('content/guide/fr'))
})

test('each of them can be typed', () => {
  const wrong = commands.map((one) => ({ ...one, wrong: whatIsWrong(one) }))
  expect(wrong.filter((one) => one.wrong !== 'nothing')).toEqual([])
})

test('an option, a verb or a script that does not exist is seen', () => {
  const line = (words: string, inSentence = false) =>
    whatIsWrong({ file: 'a.md', line: 1, words: words.split(' '), inSentence })
  const clone = 'npm run -s clausier --'
  expect(line(`${clone} shaer`)).toContain('unknown command')
  expect(line(`${clone} share A --form x`)).toContain('unknown option')
  expect(line('clausier record … --form x', true)).toContain('unknown option')
  expect(line(`${clone} duplicate A`)).toContain("required option '--client <name>'")
  expect(line(`${clone} text`)).toContain('missing required argument')
  expect(line('clausier status')).toContain('not found in a clone')
  expect(line('npm run -s clausier share --for x')).toContain('options come after --')
  expect(line('npm run nothing')).toContain('no script')
  expect(line('npx vitest run src/nothing.test.ts')).toContain('no file')
})

test('every option that a sentence speaks of exists', () => {
  const program = commandLine('en')
  const own = [program, ...program.commands].flatMap(({ options }) => options.map(nameOf))
  const known = [...own, '--help']
  const spoken = printed.filter(
    ({ inSentence, words: [first = ''] }) => inSentence && isFlag(first),
  )
  expect(spoken.length).toBeGreaterThan(40)
  expect(spoken.filter(({ words: [flag = ''] }) => !known.includes(flag))).toEqual([])
})

/** What can be typed: a programme's own line, or a verb with an option in a sentence. */
function asCommand(one: PrintedCommand): PrintedCommand | undefined {
  const [first = ''] = one.words
  if (['clausier', 'npm', 'npx'].includes(first)) return one
  return one.inSentence && isVerb(first) && one.words.some(isFlag)
    ? { ...one, words: ['clausier', ...one.words] }
    : undefined
}

function isVerb(word: string): boolean {
  return verbNames.includes(word)
}

function isFlag(word: string): boolean {
  return /^--[a-z]/u.test(word)
}

function nameOf({ long }: Option): string {
  return long ?? ''
}

function whatIsWrong({ words, inSentence }: PrintedCommand): string {
  const [program, ...rest] = words
  if (program === 'clausier')
    return inSentence
      ? clausier(rest, inSentence)
      : 'is not found in a clone: npm run -s clausier --'
  const at = rest.indexOf('clausier')
  if (program === 'npm' && at !== -1)
    return rest[at + 1] === '--'
      ? clausier(rest.slice(at + 2), inSentence)
      : 'options come after --'
  if (program === 'npm') return npm(rest)
  const lost = rest.filter((word) => word.startsWith('src/') && globSync(word).length === 0)
  return lost.length > 0 ? `no file ${lost.join(', ')}` : 'nothing'
}

function npm([command = '', script = '']: readonly string[]): string {
  if (['ci', 'test', 'start'].includes(command)) return 'nothing'
  return command === 'run' && script in scripts ? 'nothing' : `no script ${script}`
}

const leftOut = ['help', 'missingArgument', 'missingMandatoryOptionValue', 'optionMissingArgument']

/** What the command line says to it; in a sentence, or before an ellipsis, arguments and options may be left out. */
function clausier(args: readonly string[], inSentence: boolean): string {
  const program = commandLine('en')
  for (const command of [program, ...program.commands])
    command.configureOutput({ writeOut: () => undefined, writeErr: () => undefined }).exitOverride()
  for (const command of program.commands) command.action(() => undefined)
  try {
    program.parse(args, { from: 'user' })
    return 'nothing'
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const isPartial = inSentence || args.includes('…')
    const allowed = ['helpDisplayed', ...(isPartial ? leftOut : [])]
    return allowed.includes(error.code.replace('commander.', '')) ? 'nothing' : error.message
  }
}
