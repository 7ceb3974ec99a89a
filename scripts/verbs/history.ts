import type { Verb } from '#node/command/verb.ts'
import { examples, frenchOptions } from './option-help.ts'

export const history: Verb = {
  name: 'history <contract>',
  describe: (command) =>
    command
      .description('Show the change log of a contract: when, who, why, and what in words')
      .option('--json', 'one JSON document on standard output')
      .addHelpText(
        'after',
        examples('clausier history FR-ADM-0001', 'clausier history FR-ADM-0001 --json'),
      ),
  french: {
    does: "Montrer le journal des modifications d'un contrat : quand, qui, pourquoi, et quoi, en mots",
    options: {
      '--json': frenchOptions['--json'],
    },
  },
  load: async () => (await import('#node/command/history.ts')).history,
}
