import type { Verb } from '#node/command/verb.ts'
import { examples } from './option-help.ts'

export const rules: Verb = {
  name: 'rules [id]',
  describe: (command) =>
    command
      .description(
        'What the linter looks for: every rule, or one with its law, sources and examples',
      )
      .option('--json', 'one JSON document on standard output')
      .addHelpText('after', examples('clausier rules', 'clausier --lang fr rules fr-payment-cap')),
  load: async () => (await import('#node/command/rules.ts')).rules,
}
