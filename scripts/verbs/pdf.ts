import type { Command } from 'commander'
import type { Verb } from '#node/command/verb.ts'
import { collect, examples } from './option-help.ts'

export const pdf: Verb = {
  name: 'pdf [contracts...]',
  describe: (command) =>
    signingOptions(
      command
        .description('Print contracts as PDF; with --signed, one with its signatures and evidence')
        .option('--out <folder>', 'where the PDFs go (dist/pdf; here with --signed)')
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
  load: async () => (await import('#node/command/pdf.ts')).pdf,
}

/** What every verb takes that signs a PDF with a key at hand. */
export function signingOptions(command: Command): Command {
  return command
    .option('--p12 <file>', 'sign the PDF (PAdES) with the key in this file')
    .option('--password-fd <number>', 'read its password there; else CLAUSIER_P12_PASSWORD')
    .option('--tsa <url>', 'time-stamp by this authority (RFC 3161)')
    .option('--trust <file>', 'certificates of authorities (again for each)', collect, [])
    .option('--trust-time-stamps <file>', 'the same for time-stamps', collect, [])
    .option('--archive', 'keep what later checks need inside (B-LTA); takes --tsa')
    .option('--force', 'replace a file that is already there')
    .option('--json', 'one JSON document on standard output')
}
