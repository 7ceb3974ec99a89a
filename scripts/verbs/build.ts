import type { Verb } from '#node/command/verb.ts'
import { examples } from './option-help.ts'

export const build: Verb = {
  name: 'build',
  describe: (command) =>
    command
      .description('Check everything, then build the archive and the PDFs')
      .option('--out <folder>', 'where the archive goes', 'dist')
      .option('--no-pdf', 'the archive without PDFs')
      .option('--shard <i/n>', 'print only this share of the PDFs, such as 2/8')
      .option('--today <date>', 'another day as today, such as 2027-07-01')
      .option('--strict', 'refuse while a contract has errors nobody has allowed')
      .option('--serve', 'serve the archive on this machine afterwards')
      .option('--port <number>', 'port to serve on')
      .addHelpText(
        'after',
        examples(
          'clausier build',
          'clausier build --no-pdf --out /tmp/archive',
          'clausier build --shard 2/8',
        ),
      ),
  french: {
    does: "Tout contrôler, puis construire l'archive et les PDF",
    options: {
      '--out': "où va l'archive",
      '--no-pdf': "l'archive sans les PDF",
      '--shard': "n'imprimer que cette part des PDF, par exemple 2/8",
      '--today': "un autre jour comme aujourd'hui, par exemple 2027-07-01",
      '--strict': "refuser tant qu'un contrat a des erreurs que personne n'a acceptées",
      '--serve': "servir ensuite l'archive sur cette machine",
      '--port': 'port où la servir',
    },
  },
  load: async () => (await import('#site/command/build.ts')).build,
}
