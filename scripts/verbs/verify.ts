import type { Verb } from '#node/command/verb.ts'
import { collect, examples } from './option-help.ts'

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
  load: async () => (await import('#node/command/verify.ts')).verify,
}
