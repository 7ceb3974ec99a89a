import type { Verb } from '#node/command/verb.ts'
import { collect, examples, frenchOptions } from './option-help.ts'

export const init: Verb = {
  name: 'init',
  describe: (command) =>
    command
      .description(
        'Make the sample repository yours: your identity, law, language, habits; samples removed',
      )
      .option('--provider-name <name>', 'your legal name')
      .option(
        '--set-provider <field=value>',
        'a detail of yours, such as address="…" (again for each)',
        collect,
        [],
      )
      .option('--law <code>', 'usual governing law')
      .option('--language <language>', 'usual language: fr, en or fr+en')
      .option('--currency <code>', 'EUR, CHF, CAD, GBP or USD')
      .option('--iban <account>', 'where transfers go')
      .option('--place <town>', 'where you usually work')
      .option('--logo <path>', 'a picture in the repository')
      .option('--accent <colour>', 'such as "#1f4d5c"')
      .option('--delay <name=number>', 'such as clientCommentDays=5 (again for each)', collect, [])
      .option('--keep-samples', 'leave the sample contracts and parties')
      .option('--yes', 'ask nothing')
      .addHelpText(
        'after',
        examples(
          'clausier init',
          'clausier init --provider-name "Zoé Martin EI" --set-provider kind=micro-entrepreneur --set-provider email=zoe@example.org --law FR --yes',
        ),
      ),
  french: {
    does: "Faire vôtre le dépôt d'exemple : identité, droit, langue, habitudes ; les exemples sont retirés",
    options: {
      '--provider-name': 'votre nom légal',
      '--set-provider': 'un renseignement sur vous, par exemple address="…" (à répéter)',
      '--law': "droit applicable d'ordinaire",
      '--language': "langue d'ordinaire : fr, en ou fr+en",
      '--currency': 'EUR, CHF, CAD, GBP ou USD',
      '--iban': 'compte où vont les virements',
      '--place': "où vous travaillez d'ordinaire",
      '--logo': 'une image du dépôt',
      '--accent': 'par exemple "#1f4d5c"',
      '--delay': 'par exemple clientCommentDays=5 (à répéter)',
      '--keep-samples': "garder les contrats et les parties d'exemple",
      '--yes': frenchOptions['--yes'],
    },
  },
  load: async () => (await import('#node/command/init.ts')).init,
}
