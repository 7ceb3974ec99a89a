import type { Verb } from '#node/command/verb.ts'
import { collect, examples, frenchOptions } from './option-help.ts'

export const addendum: Verb = {
  name: 'addendum <contract>',
  describe: (command) =>
    command
      .description(
        'Write the next addendum of a contract; on a terminal it asks for what is missing',
      )
      .option('--kind <kind>', 'rate, scope, renewal, suspension, dpa or clause')
      .option(
        '--clause <clause@version>',
        'with --kind clause: the version that replaces the one of the contract (again for each)',
        collect,
        [],
      )
      .option('--set <path=value>', 'the new value of a term (again for each)', collect, [])
      .option('--from <date>', 'first day of the change or of the suspension')
      .option('--until <date>', 'last day; of a renewal, the new end date')
      .option('--reason <text>', 'why, as the addendum says it')
      .option('--notice-sent <date>', 'the day on which the change was proposed')
      .option('--date <date>', 'date written on the document')
      .option('--draft', 'write it even though it does not check yet')
      .option('--yes', 'ask nothing')
      .option('--json', 'one JSON document on standard output')
      .addHelpText(
        'after',
        examples(
          'clausier addendum BE-RNW-0006',
          'clausier addendum BE-RNW-0006 --kind rate --set fees.retainer.amount="600.00 EUR" --from 2027-10-01 --reason "un compte rendu de plus" --yes',
          'clausier addendum BE-RNW-0006 --kind renewal --until 2028-06-30 --reason "renouvellement" --yes',
          'clausier addendum BE-RNW-0006 --kind clause --clause late-payment@1.1.0 --reason "imputation des paiements partiels" --yes',
          'clausier addendum BE-RNW-0006 --kind suspension --from 2027-08-01 --until 2027-08-31 --reason "congés" --yes',
        ),
      ),
  french: {
    does: "Écrire l'avenant suivant d'un contrat ; dans un terminal, demande ce qui manque",
    options: {
      '--kind':
        'rate (prix), scope (services), renewal (renouvellement), suspension (pause), dpa (données) ou clause',
      '--clause': 'avec --kind clause : la version qui remplace celle du contrat (à répéter)',
      '--set': "la nouvelle valeur d'un terme (à répéter)",
      '--from': 'premier jour du changement ou de la pause',
      '--until': "dernier jour ; d'un renouvellement, la nouvelle fin",
      '--reason': "motif, tel que le dit l'avenant",
      '--notice-sent': 'jour où le changement a été proposé',
      '--date': 'date écrite sur le document',
      '--draft': frenchOptions['--draft'],
      '--yes': frenchOptions['--yes'],
      '--json': frenchOptions['--json'],
    },
  },
  load: async () => (await import('#node/command/addendum.ts')).addendum,
}
