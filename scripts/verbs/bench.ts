import type { Verb } from '#node/command/verb.ts'
import { examples, frenchOptions } from './option-help.ts'

export const bench: Verb = {
  name: 'bench',
  describe: (command) =>
    command
      .description("Measure the project's own speed on generated contracts")
      .option('--contracts <number>', 'how many contracts', '1000')
      .option('--json', 'one JSON document on standard output')
      .addHelpText('after', examples('clausier bench --contracts 100')),
  french: {
    does: 'Mesurer la vitesse du projet sur des contrats engendrés',
    options: {
      '--contracts': 'combien de contrats',
      '--json': frenchOptions['--json'],
    },
  },
  anywhere: true,
  load: async () => (await import('#site/command/bench.ts')).bench,
}
