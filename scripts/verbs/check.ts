import type { Verb } from '#node/command/verb.ts'
import { examples } from './option-help.ts'

export const check: Verb = {
  name: 'check [paths...]',
  describe: (command) =>
    command
      .description(
        'Check contracts, clauses, parties and records: what cannot be read, and what the rules find',
      )
      .option('--json', 'one JSON document on standard output')
      .option('--sarif', 'a SARIF 2.1.0 log on standard output')
      .option(
        '--checklist',
        'point by point: what the contract settles, what is open, what it leaves out',
      )
      .option('--fix', 'write the changes that take no decision from you, and show them')
      .option('--today <date>', "instead of the machine's date")
      .option('--github', 'annotations for GitHub Actions')
      .addHelpText(
        'after',
        examples(
          'clausier check',
          'clausier check content/contracts/FR-ADM-0001',
          'clausier check content/contracts/FR-ADM-0001 --checklist',
          'clausier check clauses/late-payment',
          'clausier check --sarif > findings.sarif',
        ),
      ),
  load: async () => (await import('#node/command/check.ts')).check,
}
