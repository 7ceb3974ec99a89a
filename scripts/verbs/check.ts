import type { Verb } from '#node/command/verb.ts'
import { examples, frenchOptions } from './option-help.ts'

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
  french: {
    does: 'Contrôler contrats, clauses, parties et faits : ce qui ne se lit pas, et ce que trouvent les règles',
    options: {
      '--json': frenchOptions['--json'],
      '--sarif': 'un journal SARIF 2.1.0 sur la sortie standard',
      '--checklist':
        "point par point : ce que le contrat règle, ce qui reste ouvert, ce qu'il laisse de côté",
      '--fix': 'écrire les changements qui ne demandent aucune décision, et les montrer',
      '--today': frenchOptions['--today'],
      '--github': 'annotations pour GitHub Actions',
    },
  },
  load: async () => (await import('#node/command/check.ts')).check,
}
