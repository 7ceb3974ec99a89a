import type { Verb } from '#node/command/verb.ts'
import { examples } from './option-help.ts'

export const schemas: Verb = {
  name: 'schemas',
  describe: (command) =>
    command
      .description('Write the JSON Schemas that editors complete and check with')
      .option('--check', 'only tell whether they are current')
      .addHelpText('after', examples('clausier schemas', 'clausier schemas --check')),
  french: {
    does: 'Écrire les schémas JSON qui servent aux éditeurs à compléter et à contrôler',
    options: {
      '--check': "dire seulement s'ils sont à jour",
    },
  },
  load: async () => (await import('#node/command/schemas.ts')).schemas,
}
