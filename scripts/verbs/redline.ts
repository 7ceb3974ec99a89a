import type { Verb } from '#node/command/verb.ts'
import { examples } from './option-help.ts'

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
  load: async () => (await import('#node/command/redline.ts')).redline,
}
