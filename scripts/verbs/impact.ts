import type { Verb } from '#node/command/verb.ts'
import { examples, frenchOptions } from './option-help.ts'

export const impact: Verb = {
  name: 'impact <clause>',
  describe: (command) =>
    command
      .description(
        'Show which contracts have an older version of a clause, named as clause@version, and what to do for each',
      )
      .option(
        '--write',
        'move drafts to the new version and write addenda, in the files; commits nothing',
      )
      .option('--patch <file>', 'the same as a patch for "git apply"; touches no contract')
      .option(
        '--from <date>',
        'first day of the addenda; the day of their last signature without it',
      )
      .option('--reason <text>', 'why, as the addenda say it')
      .option('--today <date>', "instead of the machine's date")
      .option('--json', 'one JSON document on standard output')
      .addHelpText(
        'after',
        examples(
          'clausier impact late-payment@1.1.0',
          'clausier impact late-payment@1.1.0 --patch impact.patch',
          'clausier impact late-payment@1.1.0 --write --from 2027-07-01',
        ),
      ),
  french: {
    does: "Montrer quels contrats ont une version plus ancienne d'une clause, nommée clause@version, et que faire pour chacun",
    options: {
      '--write':
        "passer les brouillons à la nouvelle version et écrire les avenants, dans les fichiers ; n'enregistre rien dans git",
      '--patch': 'la même chose en correctif pour « git apply » ; ne touche à aucun contrat',
      '--from': 'premier jour des avenants ; sans cette option, le jour de leur dernière signature',
      '--reason': 'motif, tel que le disent les avenants',
      '--today': frenchOptions['--today'],
      '--json': frenchOptions['--json'],
    },
  },
  load: async () => (await import('#node/command/impact.ts')).impact,
}
