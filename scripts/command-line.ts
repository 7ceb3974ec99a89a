import { Command, Option } from 'commander'
import { type Language, languages } from '#core/locale/locale.ts'
import { helpFrames } from '#node/command/help/help-words.ts'
import { retell, speakHelp } from '#node/command/help/speak-help.ts'
import { runCommand } from '#node/command/run-command.ts'
import type { HelpWords } from '#node/command/verb.ts'
import { examples } from './verbs/option-help.ts'
import { verbs } from './verbs.ts'

/** The command line with every verb, its help in a language. */
export function commandLine(language: Language): Command {
  const program = describeProgram(speakHelp(new Command('clausier'), language))
  program.addHelpText('after', `\n${helpFrames[language].inClone}`)
  if (language === 'fr') retell(program, french)
  for (const verb of verbs) {
    const command = verb.describe(program.command(verb.name))
    if (language === 'fr') retell(command, verb.french)
    command.action((...given) => runCommand(verb, program, given, language))
  }
  return program
}

function describeProgram(program: Command): Command {
  return program
    .description('Contracts as code: check, read, print, share, sign, verify.')
    .showSuggestionAfterError(false)
    .option('--root <folder>', 'repository to work in; the current folder without it')
    .addOption(new Option('--lang <language>', 'language of messages: fr or en').choices(languages))
    .addHelpText('after', examples('clausier status', 'clausier share --help'))
}

const french: HelpWords = {
  does: 'Des contrats gérés comme du code : contrôler, lire, imprimer, partager, signer, vérifier.',
  options: {
    '--root': 'dépôt où travailler ; le dossier courant sans cette option',
    '--lang': 'langue des messages : fr ou en',
  },
}
