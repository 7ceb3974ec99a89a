import type { Verb } from '#node/command/verb.ts'
import { examples, frenchOptions } from './option-help.ts'

export const rules: Verb = {
  name: 'rules [id]',
  describe: (command) =>
    command
      .description(
        'What the linter looks for: every rule, or one with its law, sources and examples',
      )
      .option('--json', 'one JSON document on standard output')
      .addHelpText('after', examples('clausier rules', 'clausier --lang fr rules fr-payment-cap')),
  french: {
    does: 'Ce que cherche le contrôle : toutes les règles, ou une seule avec sa loi, ses sources et ses exemples',
    options: {
      '--json': frenchOptions['--json'],
    },
  },
  anywhere: true,
  load: async () => (await import('#node/command/rules.ts')).rules,
}
