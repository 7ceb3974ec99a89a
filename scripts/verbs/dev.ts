import type { Verb } from '#node/command/verb.ts'
import { examples } from './option-help.ts'

export const dev: Verb = {
  name: 'dev',
  describe: (command) =>
    command
      .description('Show the archive while you write; it follows every change')
      .option('--port <number>', 'port to serve on')
      .addHelpText('after', examples('clausier dev', 'clausier dev --port 4400')),
  french: {
    does: "Montrer l'archive pendant que vous écrivez ; elle suit chaque changement",
    options: {
      '--port': 'port où la servir',
    },
  },
  load: async () => (await import('#site/command/dev.ts')).dev,
}
