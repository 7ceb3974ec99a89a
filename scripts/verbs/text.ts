import { Option } from 'commander'
import { languages } from '#core/locale/locale.ts'
import type { Verb } from '#node/command/verb.ts'
import { examples } from './option-help.ts'

export const text: Verb = {
  name: 'text <contract>',
  describe: (command) =>
    command
      .description('Print what a contract says, as canonical text, or write it as a Word document')
      .addOption(
        new Option('--language <language>', 'one language of a contract in two: fr or en').choices(
          languages,
        ),
      )
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
  french: {
    does: "Afficher ce que dit un contrat, en texte canonique, ou l'écrire en fichier Word",
    options: {
      '--language': "une seule langue d'un contrat qui en a deux : fr ou en",
      '--at': "tel qu'il était à une révision de git",
      '--docx':
        "écrire un fichier Word que l'autre partie peut corriger ; le suivi des modifications est actif",
    },
  },
  load: async () => (await import('#node/command/text.ts')).text,
}
