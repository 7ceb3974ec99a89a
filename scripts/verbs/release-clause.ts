import type { Verb } from '#node/command/verb.ts'
import { examples } from './option-help.ts'

export const releaseClause: Verb = {
  name: 'release-clause <clause@version>',
  describe: (command) =>
    command
      .description('Freeze a draft clause version: it will never change again')
      .addHelpText('after', examples('clausier release-clause late-payment@1.1.0')),
  french: {
    does: 'Publier une version de clause encore en brouillon : elle ne changera plus jamais',
    options: {},
  },
  load: async () => (await import('#node/command/release-clause.ts')).releaseClause,
}
