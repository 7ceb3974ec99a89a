import type { Verb } from '#node/command/verb.ts'
import { examples, frenchOptions } from './option-help.ts'

export const sign: Verb = {
  name: 'sign <contract>',
  describe: (command) =>
    command
      .description(
        'Sign a contract or an addendum, with your SSH key or a passkey; the last signature seals it',
      )
      .option('--as <party>', 'whom you sign for: provider or client')
      .option('--key <file>', 'your SSH key; signing.key in the settings unless given')
      .option('--passkey', 'a page of this machine shows what is signed and asks your passkey')
      .option('--port <number>', 'of that page; any free one unless given')
      .option('--timeout <minutes>', 'how long that page waits; 10 unless given')
      .option('--name <name>', 'who signs, when it is not the signatory of the contract')
      .option('--pdf <file>', 'the PDF you were given: its digest is signed too')
      .option('--without-pdf', 'seal without printing: the seal then fixes no PDF')
      .option('--yes', 'you have read what is shown, and agree')
      .option('--today <date>', "instead of the machine's date")
      .option('--json', 'one JSON document on standard output')
      .addHelpText(
        'after',
        examples(
          'clausier sign FR-ADM-0001 --as provider',
          'clausier sign FR-ADM-0001 --as provider --passkey',
          'clausier sign BE-RNW-0006/A2 --as provider --key ~/.ssh/id_ed25519',
        ),
      ),
  french: {
    does: "Signer un contrat ou un avenant, avec votre clé SSH ou une clé d'accès (passkey) ; la dernière signature le scelle",
    options: {
      '--as': 'pour qui vous signez : provider ou client',
      '--key': 'votre clé SSH ; sinon signing.key des réglages',
      '--passkey': "une page de cette machine montre ce qui est signé et demande votre clé d'accès",
      '--port': 'de cette page ; sinon un port libre',
      '--timeout': 'combien de temps cette page attend ; sinon 10',
      '--name': "qui signe, si ce n'est pas le signataire du contrat",
      '--pdf': 'le PDF qui vous a été remis : son empreinte est signée aussi',
      '--without-pdf': 'sceller sans imprimer : le sceau ne fixe alors aucun PDF',
      '--yes': "vous avez lu ce qui est montré, et vous êtes d'accord",
      '--today': frenchOptions['--today'],
      '--json': frenchOptions['--json'],
    },
  },
  load: async () => (await import('#site/command/sign.ts')).sign,
}
