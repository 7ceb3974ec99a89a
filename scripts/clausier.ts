import { Command } from 'commander'
import { parseCommandLine, runCommand } from '#node/command/run-command.ts'
import { verbs } from './verbs.ts'

const program = new Command('clausier')
  .description('Contracts as code: check, read, print.')
  .option('--root <folder>', 'repository to work in', process.cwd())
  .option('--lang <language>', 'language of messages: fr or en')
  .showHelpAfterError('Run "clausier <verb> --help" for examples.')

for (const verb of verbs)
  verb.describe(program.command(verb.name)).action((...given) => runCommand(verb, program, given))

await parseCommandLine(program)
