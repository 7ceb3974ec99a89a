import type { Verb } from '#node/command/verb.ts'
import { examples } from './option-help.ts'
import { frenchSigning, signingOptions } from './signing-options.ts'

export const signPdf: Verb = {
  name: 'sign-pdf <file>',
  describe: (command) =>
    signingOptions(
      command
        .description(
          'Sign a printed contract once more (PAdES): with a key at hand, or in two steps elsewhere',
        )
        .option('--out <file>', 'where it goes; never over the file it came from')
        .option('--as <party>', 'whose field is signed: provider or client')
        .option('--reason <text>', 'why, for readers that show it')
        .option('--prepare', 'first step: make room, print the SHA-256 that is to be signed')
        .option('--room <bytes>', 'with --prepare: for a message longer than the usual 12288')
        .option(
          '--cms <file>',
          'second step: put the signature that came back (CMS, DER or PEM) in',
        ),
    ).addHelpText(
      'after',
      examples(
        'clausier sign-pdf contract.signed.pdf --as client --p12 alex.p12',
        'clausier sign-pdf contract.signed.pdf --as client --prepare --out ready.pdf',
        'clausier sign-pdf ready.pdf --cms signature.der --out contract.final.pdf',
        'clausier sign-pdf contract.final.pdf --archive --tsa https://tsa.example.com --trust ca.pem',
      ),
    ),
  french: {
    does: 'Signer une fois de plus un contrat imprimé (PAdES) : avec une clé que vous tenez, ou ailleurs, en deux temps',
    options: {
      ...frenchSigning,
      '--out': 'où il va ; jamais sur le fichier de départ',
      '--as': 'quel champ est signé : provider ou client',
      '--reason': 'motif, pour les lecteurs qui le montrent',
      '--prepare': 'premier temps : faire la place, afficher le SHA-256 à signer',
      '--room': 'avec --prepare : pour un message plus long que les 12288 octets habituels',
      '--cms': 'second temps : y mettre la signature revenue (CMS, DER ou PEM)',
    },
  },
  anywhere: true,
  load: async () => (await import('#node/command/sign-pdf.ts')).signPdfFile,
}
