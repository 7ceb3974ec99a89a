import type { Verb } from '#node/command/verb.ts'
import { examples, frenchOptions } from './option-help.ts'

export const terms: Verb = {
  name: 'terms <contract>',
  describe: (command) =>
    command
      .description('Show what is in force on a day, and by which document')
      .option('--on <date>', 'the day, such as 2027-07-01; today without it')
      .option('--today <date>', 'another day as today')
      .option('--all', 'every term, not only the key terms')
      .option('--json', 'one JSON document on standard output')
      .addHelpText(
        'after',
        examples('clausier terms BE-RNW-0006 --on 2027-07-01', 'clausier terms BE-RNW-0006 --json'),
      ),
  french: {
    does: 'Montrer ce qui est en vigueur un jour donné, et par quel document',
    options: {
      '--on': "ce jour, par exemple 2027-07-01 ; aujourd'hui sans cette option",
      '--today': "un autre jour comme aujourd'hui",
      '--all': 'tous les termes, pas seulement les conditions clés',
      '--json': frenchOptions['--json'],
    },
  },
  load: async () => (await import('#node/command/terms.ts')).terms,
}
