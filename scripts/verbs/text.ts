import type { Verb } from '#node/command/verb.ts'
import { examples } from './option-help.ts'

export const text: Verb = {
  name: 'text <contract>',
  describe: (command) =>
    command
      .description('Print what a contract says, as canonical text, or write it as a Word document')
      .option('--lang <language>', 'one language of a bilingual contract: fr or en')
      .option('--at <revision>', 'as it was at a git revision')
      .option(
        '--docx <file>',
        'write a Word document that the other side can edit; edits are tracked',
      )
      .addHelpText(
        'after',
        examples(
          'clausier text FR-ADM-0001',
          'clausier text FR-ADM-0001 --at HEAD~3',
          'clausier text FR-ADM-0001 --docx FR-ADM-0001.docx',
        ),
      ),
  load: async () => (await import('#node/command/text.ts')).text,
}
