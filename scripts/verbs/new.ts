import type { Verb } from '#node/command/verb.ts'
import { collect, examples, frenchOptions } from './option-help.ts'

export const newContract: Verb = {
  name: 'new',
  describe: (command) =>
    command
      .description('Write a new contract; on a terminal it asks for what is missing')
      .option('--template <name>', 'template, such as va-basic or va-basic@1.0.0')
      .option('--client <name>', 'a party of content/parties, or the name of a new client')
      .option(
        '--client-set <field=value>',
        'a detail of a new client (again for each)',
        collect,
        [],
      )
      .option('--provider <name>', 'a party of content/parties; usually said in settings.yaml')
      .option('--package <name>', 'services and price, such as ongoing-admin')
      .option('--role <role>', 'solo, obm, agency or client-side')
      .option('--law <code>', 'governing law, such as FR, CA-QC or US-NY')
      .option('--language <language>', 'of the contract: fr, en or fr+en')
      .option('--id <id>', 'id of the contract; the next free one without it')
      .option('--start <date>', 'first day, such as 2027-01-04')
      .option('--end <date>', 'last day')
      .option('--price <amount>', 'price of the payment model, such as "900.00 EUR"')
      .option('--set <path=value>', 'any term of the cover page (again for each)', collect, [])
      .option('--draft', 'write it even though it does not check yet')
      .option('--yes', 'ask nothing')
      .option('--json', 'one JSON document on standard output')
      .addHelpText(
        'after',
        examples(
          'clausier new',
          'clausier new --client exemple-sarl --package ongoing-admin --start 2027-01-04 --end 2027-07-03 --yes',
          'clausier new --client exemple-sarl --template hourly-with-cap --package customer-inbox --price "34.00 EUR" --set hours.capPerWeek=10 --start 2027-02-01 --end 2027-04-30 --yes',
        ),
      ),
  french: {
    does: 'Écrire un nouveau contrat ; dans un terminal, demande ce qui manque',
    options: {
      '--template': 'modèle, par exemple va-basic ou va-basic@1.0.0',
      '--client': "une partie de content/parties, ou le nom d'un nouveau client",
      '--client-set': 'un renseignement sur un nouveau client (à répéter)',
      '--provider': "une partie de content/parties ; d'ordinaire dite dans settings.yaml",
      '--package': 'offre (services et prix), par exemple ongoing-admin',
      '--role': 'solo, obm, agency ou client-side',
      '--law': 'droit applicable, par exemple FR, CA-QC ou US-NY',
      '--language': 'langue du contrat : fr, en ou fr+en',
      '--id': 'numéro du contrat ; sans cette option, le prochain libre',
      '--start': 'premier jour, par exemple 2027-01-04',
      '--end': 'dernier jour',
      '--price': 'prix du mode de rémunération, par exemple "900.00 EUR"',
      '--set': "n'importe quel terme de la page de garde (à répéter)",
      '--draft': frenchOptions['--draft'],
      '--yes': frenchOptions['--yes'],
      '--json': frenchOptions['--json'],
    },
  },
  load: async () => (await import('#node/command/new.ts')).newContract,
}
