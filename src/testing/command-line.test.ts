import type { Command } from 'commander'
import { afterEach, expect, test, vi } from 'vitest'
import type { Language } from '#core/locale/locale.ts'
import { helpFrames, sameInFrench } from '#node/command/help/help-words.ts'
import { languageAsked } from '#node/command/language-asked.ts'
import { parseCommandLine } from '#node/command/run-command.ts'
import { commandLine } from '../../scripts/command-line.ts'
import { verbs } from '../../scripts/verbs.ts'

afterEach(() => {
  process.exitCode = undefined
})

const speaking = { fr: commandLine('fr'), en: commandLine('en') }

test.each(verbs.map(({ name, french }) => ({ name, french })))(
  'the help of "$name" is French as a whole, and has no word for an option that is gone',
  ({ name, french }) => {
    const [fr, en] = [speaking.fr, speaking.en].map((program) => called(program, name))
    expect(Object.keys(french.options).toSorted()).toEqual(
      en?.options.map(({ long }) => long).toSorted(),
    )
    expect(fr?.description()).not.toBe(en?.description())
    expect(Boolean(fr?.summary())).toBe(Boolean(en?.summary()))
    for (const [at, option] of (fr?.options ?? []).entries())
      expect(option.description, option.flags).not.toBe(en?.options[at]?.description)
  },
)

test('every value in a usage has its French name, or reads the same in both languages', () => {
  const commands = [speaking.en, ...speaking.en.commands]
  const shown = commands.flatMap((command) => [
    ...command.options.map(({ flags }) => flags),
    ...command.registeredArguments.map((argument) => `<${argument.name()}>`),
  ])
  const values = shown.flatMap((text) =>
    [...text.matchAll(/<(.+)>/gu)].map(([, name = '']) => name),
  )
  expect(values.length).toBeGreaterThan(80)
  const known = [...Object.keys(helpFrames.fr.values), ...sameInFrench]
  expect(values.filter((name) => !known.includes(name))).toEqual([])
})

test('a French help has no English title, and no line that begins with a sign', () => {
  for (const command of [speaking.fr, ...speaking.fr.commands]) {
    const help = printedHelp(command)
    expect(help).toMatch(/^Usage : clausier/u)
    expect(help).not.toMatch(/Usage:|Options:|Commands:|Examples:|default|display/u)
    expect(help).not.toMatch(/^\s*[;:!?»]|«$/mu)
  }
})

test.each<[typed: string, fr: string, en: string]>([
  [
    'shaer',
    "Commande inconnue : « shaer ».\n  clausier n'a pas de commande de ce nom.\n  Vouliez-vous dire « share » ? La liste : clausier --help\n",
    'Unknown command "shaer".\n  clausier has no command of that name.\n  Did you mean "share"? The list: clausier --help\n',
  ],
  [
    'share --form x',
    "Option inconnue : « --form ».\n  « clausier share » n'a pas cette option.\n  Vouliez-vous dire « --for » ? La liste : clausier share --help\n",
    'Unknown option "--form".\n  "clausier share" has no such option.\n  Did you mean "--for"? The list: clausier share --help\n',
  ],
  [
    'text A --at',
    "Il manque une valeur : --at <révision>.\n  Ce qui suit l'option : tel qu'il était à une révision de git.\n  Des exemples : clausier text --help\n",
    'A value is missing: --at <revision>.\n  What follows the option: as it was at a git revision.\n  Examples: clausier text --help\n',
  ],
  [
    'duplicate A',
    "Il manque une option : --client <nom>.\n  « clausier duplicate » ne peut pas s'en passer : une partie de content/parties.\n  Des exemples : clausier duplicate --help\n",
    'An option is missing: --client <name>.\n  "clausier duplicate" cannot do without it: a party of content/parties.\n  Examples: clausier duplicate --help\n',
  ],
  [
    'verify',
    "Il manque <noms...>.\n  La commande s'écrit : clausier verify [options] <noms...>\n  Des exemples : clausier verify --help\n",
    '<names...> is missing.\n  It is written: clausier verify [options] <names...>\n  Examples: clausier verify --help\n',
  ],
  [
    'text A b c',
    "De trop sur la ligne : b c\n  La commande s'écrit : clausier text [options] <contrat>\n  Mettez entre guillemets un texte qui contient des espaces ; avec npm, les options viennent après un « -- » : npm run -s clausier -- …\n",
    'Too much on the line: b c\n  It is written: clausier text [options] <contract>\n  Put a text that has spaces in quotes; with npm, options come after "--": npm run -s clausier -- …\n',
  ],
  [
    'digest --lang de',
    "« de » ne convient pas à --lang <langue>.\n  Les choix sont fr, en.\n  L'aide : clausier --help\n",
    '"de" does not suit --lang <language>.\n  The choices are fr, en.\n  Help: clausier --help\n',
  ],
])(
  '%s: what is wrong and what to do, in both languages, with exit code 2',
  async (typed, fr, en) => {
    expect(await typedIn('fr', typed)).toEqual({ said: fr, code: 2 })
    expect(await typedIn('en', typed)).toEqual({ said: en, code: 2 })
  },
)

test('a command given in another folder than a repository is told so', async () => {
  const { said, code } = await typedIn('fr', `--root ${import.meta.dirname} digest`)
  expect([said, code]).toEqual([expect.stringContaining("n'est pas un dépôt de contrats"), 2])
})

test('what was typed cannot steer the terminal', async () => {
  expect((await typedIn('en', 'sh\u001b[2Jare')).said).not.toContain('\u001b')
})

test.each<[args: string[], env: NodeJS.ProcessEnv, spoken: Language]>([
  [['status'], {}, 'en'],
  [['status'], { LANG: 'fr_FR.UTF-8' }, 'fr'],
  [['status'], { LC_ALL: '', LANG: 'fr_CA.UTF-8' }, 'fr'],
  [['status'], { LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }, 'en'],
  [['--lang', 'fr', 'status'], {}, 'fr'],
  [['status', '--lang=en'], { LANG: 'fr_FR.UTF-8' }, 'en'],
  [['--lang', 'de'], { LANG: 'fr_FR.UTF-8' }, 'fr'],
  [['--lang'], {}, 'en'],
  [['check', '--', '--lang', 'fr'], {}, 'en'],
])('%j under %j is answered in %s', (args, env, spoken) => {
  expect(languageAsked(args, env)).toBe(spoken)
})

/** What is said on standard error, and the exit code. */
async function typedIn(language: Language, typed: string) {
  const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await parseCommandLine(commandLine(language), typed.split(' '), language)
  const said = written.mock.calls.map(([text]) => String(text)).join('')
  written.mockRestore()
  return { said, code: process.exitCode }
}

function printedHelp(command: Command): string {
  const help: string[] = []
  command.configureOutput({ writeOut: (text) => help.push(text), getOutHelpWidth: () => 80 })
  command.outputHelp()
  return help.join('')
}

function called(program: Command, name: string): Command | undefined {
  return program.commands.find((command) => command.name() === name.split(' ')[0])
}
