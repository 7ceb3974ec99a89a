import type { Verb } from '#node/command/verb.ts'
import { examples, frenchOptions } from './option-help.ts'

export const share: Verb = {
  name: 'share [contract]',
  describe: (command) =>
    command
      .description(
        'Private links to a contract, and the site they open; keys are never in the repository',
      )
      .option(
        '--for <party>',
        'gives this party its link: client, provider, or the name of its file',
      )
      .option('--expires <date>', 'the last day on which the link opens anything')
      .option('--passphrase', 'the link alone opens nothing: a passphrase goes with it')
      .option('--sent', 'records the text as sent by link, so that it can be signed')
      .option('--message', 'prints the words to send with the link, not the link alone')
      .option('--revoke <party>', "withdraws this party's link")
      .option('--reason <text>', 'why it is withdrawn')
      .option('--build', 'makes the site to publish')
      .option('--out <folder>', 'where the site goes', 'dist-share')
      .option('--no-pdf', 'without PDFs to download')
      .option('--signed-pdfs <folder>', 'signed PDFs that the pages of sealed contracts offer')
      .option('--today <date>', "instead of the machine's date")
      .option('--json', 'one JSON document on standard output')
      .addHelpText(
        'after',
        examples(
          'clausier share FR-ADM-0001 --for client --expires 2027-01-31 --sent',
          'clausier share FR-ADM-0001 --for exemple-sarl --passphrase',
          'clausier share FR-ADM-0001 --for client --message',
          'clausier share --build',
          'clausier share --build --signed-pdfs signed',
          'clausier share FR-ADM-0001 --revoke client --reason "Wrong address"',
        ),
      ),
  french: {
    does: "Donner des liens privés vers un contrat, et faire le site qu'ils ouvrent ; les clés ne sont jamais dans le dépôt",
    options: {
      '--for': 'donne son lien à cette partie : client, provider, ou le nom de son fichier',
      '--expires': 'dernier jour où le lien ouvre quelque chose',
      '--passphrase': "le lien seul n'ouvre rien : un mot de passe va avec",
      '--sent': "consigne le texte comme envoyé par lien, pour qu'il puisse être signé",
      '--message': 'affiche les mots à envoyer avec le lien, pas le lien seul',
      '--revoke': 'retire le lien de cette partie',
      '--reason': 'pourquoi il est retiré',
      '--build': 'fait le site à publier',
      '--out': 'où va le site',
      '--no-pdf': 'sans PDF à télécharger',
      '--signed-pdfs': "les PDF signés qu'offrent les pages des contrats scellés",
      '--today': frenchOptions['--today'],
      '--json': frenchOptions['--json'],
    },
  },
  load: async () => (await import('#site/command/share.ts')).share,
}
