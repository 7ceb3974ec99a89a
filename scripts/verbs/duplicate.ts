import type { Verb } from '#node/command/verb.ts'
import { collect, examples, frenchOptions } from './option-help.ts'

export const duplicate: Verb = {
  name: 'duplicate <contract>',
  describe: (command) =>
    command
      .description('Write the same terms for another client')
      .requiredOption('--client <name>', 'a party of content/parties')
      .option('--id <id>', 'id of the new contract; the next free one without it')
      .option('--start <date>', 'first day')
      .option('--end <date>', 'last day')
      .option('--set <path=value>', 'any term that differs (again for each)', collect, [])
      .option('--draft', 'write it even though it does not check yet')
      .option('--json', 'one JSON document on standard output')
      .addHelpText(
        'after',
        examples(
          'clausier duplicate FR-ADM-0001 --client nouvelle-cliente',
          'clausier duplicate FR-ADM-0001 --client nouvelle-cliente --start 2027-03-01 --end 2027-08-31 --set fees.retainer.amount="950.00 EUR"',
        ),
      ),
  french: {
    does: 'Écrire les mêmes termes pour un autre client',
    options: {
      '--client': 'une partie de content/parties',
      '--id': 'numéro du nouveau contrat ; sans cette option, le prochain libre',
      '--start': 'premier jour',
      '--end': 'dernier jour',
      '--set': 'tout terme qui diffère (à répéter)',
      '--draft': frenchOptions['--draft'],
      '--json': frenchOptions['--json'],
    },
  },
  load: async () => (await import('#node/command/duplicate.ts')).duplicate,
}
