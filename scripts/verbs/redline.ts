import type { Verb } from '#node/command/verb.ts'
import { examples, frenchOptions } from './option-help.ts'

export const redline: Verb = {
  name: 'redline <contract>',
  describe: (command) =>
    command
      .description(
        'Show what changed in a contract or addendum, article by article and word by word',
      )
      .option(
        '--from <revision>',
        'old text: a commit, branch or tag, or a day such as 2027-03-01; else the last version that differs',
      )
      .option('--to <revision>', 'new text, named likewise; else the files as they are')
      .option(
        '--from-docx <file>',
        'new text: a Word file that came back, with what was changed in it; old text: --from, or the files as they are',
      )
      .option('--full', 'in files, show unchanged articles too')
      .option('--html <file>', 'write a page that needs nothing else')
      .option('--pdf <file>', 'write a PDF')
      .option('--docx <file>', 'write a Word document with tracked changes')
      .option('--json', 'one JSON document on standard output')
      .addHelpText(
        'after',
        examples(
          'clausier redline FR-ADM-0001',
          'clausier redline FR-ADM-0001 --from 2027-03-01 --html changes.html',
          'clausier redline FR-ADM-0001 --from v1.0 --to HEAD --docx changes.docx',
          'clausier redline FR-ADM-0001 --from-docx reply.docx --html reply.html',
        ),
      ),
  french: {
    does: 'Montrer ce qui a changé dans un contrat ou un avenant, article par article et mot par mot',
    options: {
      '--from':
        'ancien texte : un commit, une branche, une étiquette, ou un jour comme 2027-03-01 ; sinon la dernière version qui diffère',
      '--to': "nouveau texte, nommé de même ; sinon les fichiers tels qu'ils sont",
      '--from-docx':
        "nouveau texte : un fichier Word revenu, avec ce qu'on y a changé ; ancien texte : --from, ou les fichiers tels qu'ils sont",
      '--full': 'dans les fichiers, montrer aussi les articles inchangés',
      '--html': 'écrire une page qui se suffit à elle-même',
      '--pdf': 'écrire un PDF',
      '--docx': 'écrire un fichier Word avec suivi des modifications',
      '--json': frenchOptions['--json'],
    },
  },
  load: async () => (await import('#node/command/redline.ts')).redline,
}
