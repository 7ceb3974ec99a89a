import type { Verb } from '#node/command/verb.ts'
import { collect, examples } from './option-help.ts'
import { frenchSigning, signingOptions } from './signing-options.ts'

export const pdf: Verb = {
  name: 'pdf [contracts...]',
  describe: (command) =>
    signingOptions(
      command
        .description('Print contracts as PDF; with --signed, one with its signatures and evidence')
        .option('--out <place>', 'folder, or file.pdf for one (dist/pdf; here with --signed)')
        .option('--shard <i/n>', 'print only this share, such as 2/8')
        .option('--signed', 'signatures shown, evidence page, source and evidence attached')
        .option('--field <party>', 'leave a field to be signed later (again for each)', collect, [])
        .option('--as <party>', 'whose field the key signs: provider or client'),
    ).addHelpText(
      'after',
      examples(
        'clausier pdf',
        'clausier pdf FR-ADM-0001 --out /tmp',
        'clausier pdf FR-ADM-0001 --signed',
        'clausier pdf FR-ADM-0001 --signed --p12 me.p12 --tsa https://tsa.example.com',
        'clausier pdf FR-ADM-0001 --signed --p12 me.p12 --field client',
      ),
    ),
  french: {
    does: 'Imprimer des contrats en PDF ; avec --signed, un contrat avec ses signatures et ses preuves',
    options: {
      ...frenchSigning,
      '--out': 'dossier, ou fichier.pdf pour un seul (dist/pdf ; ici avec --signed)',
      '--shard': "n'imprimer que cette part, par exemple 2/8",
      '--signed': 'signatures montrées, page de preuves, source et preuves jointes',
      '--field': 'laisser un champ à signer plus tard (à répéter)',
      '--as': 'quel champ la clé signe : provider ou client',
    },
  },
  load: async () => (await import('#node/command/pdf.ts')).pdf,
}
