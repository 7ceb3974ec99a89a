import type { Verb } from '#node/command/verb.ts'
import { collect, examples, frenchOptions } from './option-help.ts'

export const verify: Verb = {
  name: 'verify <names...>',
  describe: (command) =>
    command
      .description(
        'Say what contracts, evidence bundles and signed PDFs prove, line by line: proved, claimed or failed',
      )
      .option(
        '--trust <file>',
        'certificates of an authority or a signer you trust (again for each)',
        collect,
        [],
      )
      .option(
        '--trust-time-stamps <file>',
        'the same for time-stamps, when they are others (again for each)',
        collect,
        [],
      )
      .option(
        '--signer <field>',
        'who must have signed: provider, or provider=sha256:… (again for each)',
        collect,
        [],
      )
      .option(
        '--key <party>',
        'a key you know: provider=key.pub, or client=sha256:… as verify prints it (again for each)',
        collect,
        [],
      )
      .option(
        '--head <digest>',
        'digest of a record, noted elsewhere: it must be in the chain (again for each)',
        collect,
        [],
      )
      .option('--level <level>', 'the least each signature must reach: B-B, B-T, B-LT or B-LTA')
      .option('--today <date>', 'judge as of this day instead of now')
      .option('--json', 'one JSON document on standard output')
      .addHelpText(
        'after',
        examples(
          'clausier verify FR-ADM-0001',
          'clausier verify FR-ADM-0001 --key provider=~/.ssh/id_ed25519.pub',
          'clausier verify FR-ADM-0001.zip',
          'clausier verify signed.pdf',
          'clausier verify signed.pdf --trust ca.crt --json',
        ),
      ),
  french: {
    does: 'Dire ce que prouvent contrats, dossiers de preuves et PDF signés, ligne par ligne : prouvé, déclaré ou en échec',
    options: {
      '--trust':
        "certificats d'une autorité ou d'un signataire à qui vous faites confiance (à répéter)",
      '--trust-time-stamps': "de même pour les horodatages, quand ce sont d'autres (à répéter)",
      '--signer': 'qui doit avoir signé : provider, ou provider=sha256:… (à répéter)',
      '--key':
        "une clé que vous connaissez : provider=key.pub, ou client=sha256:… comme verify l'affiche (à répéter)",
      '--head': "empreinte d'un fait, notée ailleurs : elle doit être dans la chaîne (à répéter)",
      '--level': 'le moins que chaque signature doit atteindre : B-B, B-T, B-LT ou B-LTA',
      '--today': 'juger à ce jour au lieu de maintenant',
      '--json': frenchOptions['--json'],
    },
  },
  anywhere: true,
  load: async () => (await import('#node/command/verify.ts')).verify,
}
