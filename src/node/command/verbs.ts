import type { Verb } from './verb.ts'

/** Every verb of the command line, with its help. Code loads when a verb runs. */
export const verbs: readonly Verb[] = [
  {
    name: 'check [paths...]',
    describe: (command) =>
      command
        .description('Check contracts, clauses and parties')
        .option('--json', 'one JSON document on standard output')
        .option('--github', 'annotations for GitHub Actions')
        .addHelpText('after', examples('clausier check', 'clausier check content/contracts/FR-ADM-0001', 'clausier check clauses/late-payment')),
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'text <contract>',
    describe: (command) =>
      command
        .description('Print what a contract says, as canonical text')
        .option('--lang <language>', 'one language of a bilingual contract: fr or en')
        .option('--at <revision>', 'as it was at a git revision')
        .addHelpText('after', examples('clausier text FR-ADM-0001', 'clausier text QC-BIL-0005 --lang en', 'clausier text FR-ADM-0001 --at HEAD~3')),
    load: async () => (await import('./text.ts')).text,
  },
  {
    name: 'digest [contracts...]',
    describe: (command) =>
      command
        .description('Print the SHA-256 of what contracts say')
        .option('--at <revision>', 'as they were at a git revision')
        .option('--json', 'one JSON document on standard output')
        .addHelpText('after', examples('clausier digest', 'clausier digest FR-ADM-0001 US-HRL-0003')),
    load: async () => (await import('./digest.ts')).digest,
  },
]

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`
}
