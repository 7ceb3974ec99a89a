import type { Verb } from '#node/command/verb.ts'
import { examples } from './option-help.ts'

export const pdf: Verb = {
  name: 'pdf [contracts...]',
  describe: (command) =>
    command
      .description('Print contracts as PDF')
      .option('--out <folder>', 'where the PDFs go', 'dist/pdf')
      .option('--shard <i/n>', 'print only this share, such as 2/8')
      .addHelpText('after', examples('clausier pdf', 'clausier pdf FR-ADM-0001 --out /tmp')),
  load: async () => (await import('#node/command/pdf.ts')).pdf,
}
