import type { Verb } from '#node/command/verb.ts'
import { examples, frenchOptions } from './option-help.ts'

export const remind: Verb = {
  name: 'remind',
  describe: (command) =>
    command
      .description('Show what is due; send it where asked')
      .option('--ics <file>', 'write all deadlines as a calendar')
      .option(
        '--mail',
        'send mails to you and to those concerned (CLAUSIER_SMTP_URL, CLAUSIER_MAIL_FROM)',
      )
      .option('--issues', 'open a GitHub issue for each, and close those that are done (gh)')
      .option('--dry-run', 'print mails and issues instead')
      .option('--today <date>', "instead of the machine's date")
      .option('--json', 'one JSON document on standard output')
      .addHelpText(
        'after',
        examples(
          'clausier remind',
          'clausier remind --ics deadlines.ics',
          'clausier remind --mail --dry-run',
          'clausier remind --issues',
        ),
      ),
  french: {
    does: "Montrer ce qui est dû, et l'envoyer là où vous le demandez",
    options: {
      '--ics': 'écrire toutes les échéances en calendrier',
      '--mail':
        'envoyer des courriels, à vous et à qui cela concerne (CLAUSIER_SMTP_URL, CLAUSIER_MAIL_FROM)',
      '--issues': 'ouvrir une issue GitHub pour chacune, et fermer celles qui sont faites (gh)',
      '--dry-run': 'afficher courriels et issues au lieu de les envoyer',
      '--today': frenchOptions['--today'],
      '--json': frenchOptions['--json'],
    },
  },
  load: async () => (await import('#node/command/remind.ts')).remind,
}
