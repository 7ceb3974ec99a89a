import type { Verb } from '#node/command/verb.ts'
import { examples, frenchOptions } from './option-help.ts'

export const bundle: Verb = {
  name: 'bundle <contract>',
  describe: (command) =>
    command
      .description('Gather everything that proves a signed contract, to be checked offline by hand')
      .option('--out <folder>', 'the folder to make, or a file that ends in .zip')
      .option('--pdf <file>', 'the signed PDF to put in, instead of the sealed or a fresh one')
      .option('--force', 'replace what is already there')
      .option('--json', 'one JSON document on standard output')
      .addHelpText(
        'after',
        examples(
          'clausier bundle FR-ADM-0001 --out FR-ADM-0001.zip',
          'clausier bundle FR-ADM-0001 --out proofs --pdf FR-ADM-0001.signed.pdf',
          'clausier verify FR-ADM-0001.zip',
        ),
      ),
  french: {
    does: 'Réunir tout ce qui prouve un contrat signé, à vérifier à la main et hors connexion',
    options: {
      '--out': 'le dossier à faire, ou un fichier en .zip',
      '--pdf': "le PDF signé à y mettre, au lieu de celui du sceau ou d'une impression",
      '--force': frenchOptions['--force'],
      '--json': frenchOptions['--json'],
    },
  },
  load: async () => (await import('#node/command/bundle.ts')).bundle,
}
