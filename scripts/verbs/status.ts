import type { Verb } from '#node/command/verb.ts'
import { examples, frenchOptions } from './option-help.ts'

export const status: Verb = {
  name: 'status',
  describe: (command) =>
    command
      .description('Show where every contract stands, and what is due next')
      .option('--client <name>', 'of this client only: the name of its file, or a part of its own')
      .option('--project <name>', 'of this project only')
      .option('--state <state>', 'in this state only: draft, sent, signed, active, notice-window …')
      .option('--today <date>', "instead of the machine's date")
      .option('--json', 'one JSON document on standard output')
      .addHelpText(
        'after',
        examples(
          'clausier status',
          'clausier status --today 2027-05-20 --state notice-window',
          'clausier status --client exemple-sarl --json',
        ),
      ),
  french: {
    does: 'Montrer où en est chaque contrat, et sa prochaine échéance',
    options: {
      '--client': 'de ce client seulement : le nom de son fichier, ou une partie du sien',
      '--project': 'de ce projet seulement',
      '--state': 'dans cet état seulement : draft, sent, signed, active, notice-window …',
      '--today': frenchOptions['--today'],
      '--json': frenchOptions['--json'],
    },
  },
  load: async () => (await import('#node/command/status.ts')).status,
}
