import type { Command } from 'commander'
import { collect, frenchOptions } from './option-help.ts'

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

/** The French of these options. */
export const frenchSigning = {
  '--p12': 'signer le PDF (PAdES) avec la clé de ce fichier',
  '--password-fd': 'y lire son mot de passe ; sinon CLAUSIER_P12_PASSWORD',
  '--tsa': 'horodater par cette autorité (RFC 3161)',
  '--trust': "certificats d'autorités (à répéter)",
  '--trust-time-stamps': 'de même pour les horodatages',
  '--archive': "garder à l'intérieur de quoi vérifier plus tard (B-LTA) ; demande --tsa",
  '--force': 'remplacer un fichier qui est déjà là',
  '--json': frenchOptions['--json'],
} as const
