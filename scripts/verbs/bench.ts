import type { Verb } from '#node/command/verb.ts'
import { examples } from './option-help.ts'

export const bench: Verb = {
  name: 'bench',
  describe: (command) =>
    command
      .description("Measure the project's own speed on generated contracts")
      .option('--contracts <number>', 'how many contracts', '1000')
      .option('--json', 'one JSON document on standard output')
      .addHelpText('after', examples('clausier bench --contracts 100')),
  load: async () => (await import('#site/command/bench.ts')).bench,
}
