import type { Verb } from '#node/command/verb.ts'
import { examples } from './option-help.ts'

export const check: Verb = {
  name: 'check [paths...]',
  describe: (command) =>
    command
      .description('Check contracts, clauses and parties')
      .option('--json', 'one JSON document on standard output')
      .option('--github', 'annotations for GitHub Actions')
      .addHelpText(
        'after',
        examples(
          'clausier check',
          'clausier check content/contracts/FR-ADM-0001',
          'clausier check clauses/late-payment',
        ),
      ),
  load: async () => (await import('#node/command/check.ts')).check,
}
