import type { Verb } from '#node/command/verb.ts'
import { examples, frenchOptions } from './option-help.ts'

export const digest: Verb = {
  name: 'digest [contracts...]',
  describe: (command) =>
    command
      .description('Print the SHA-256 of what contracts say')
      .option('--at <revision>', 'as they were at a git revision')
      .option('--json', 'one JSON document on standard output')
      .addHelpText('after', examples('clausier digest', 'clausier digest FR-ADM-0001 US-HRL-0003')),
  french: {
    does: 'Afficher le SHA-256 de ce que disent les contrats',
    options: {
      '--at': "tels qu'ils étaient à une révision de git",
      '--json': frenchOptions['--json'],
    },
  },
  load: async () => (await import('#node/command/digest.ts')).digest,
}
