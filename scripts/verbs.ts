import type { Verb } from '#node/command/verb.ts'

/** Every verb of the command line, with its help. A verb's code loads when it runs. */
export const verbs: readonly Verb[] = [
  {
    name: 'build',
    describe: (command) =>
      command
        .description('Check everything, then build the archive and the PDFs')
        .option('--out <folder>', 'where the archive goes', 'dist')
        .option('--no-pdf', 'the archive without PDFs')
        .option('--shard <i/n>', 'print only this share of the PDFs, such as 2/8')
        .option('--serve', 'serve the archive on this machine afterwards')
        .option('--port <number>', 'port to serve on')
        .addHelpText('after', examples('clausier build', 'clausier build --no-pdf --out /tmp/archive', 'clausier build --shard 2/8')),
    load: async () => (await import('#site/command/build.ts')).build,
  },
  {
    name: 'dev',
    describe: (command) =>
      command
        .description('Show the archive while you write; it follows every change')
        .option('--port <number>', 'port to serve on')
        .addHelpText('after', examples('clausier dev', 'clausier dev --port 4400')),
    load: async () => (await import('#site/command/dev.ts')).dev,
  },
  {
    name: 'text <contract>',
    describe: (command) =>
      command
        .description('Print what a contract says, as canonical text')
        .option('--lang <language>', 'one language of a bilingual contract: fr or en')
        .option('--at <revision>', 'as it was at a git revision')
        .addHelpText('after', examples('clausier text FR-ADM-0001', 'clausier text FR-ADM-0001 --at HEAD~3')),
    load: async () => (await import('#node/command/text.ts')).text,
  },
  {
    name: 'digest [contracts...]',
    describe: (command) =>
      command
        .description('Print the SHA-256 of what contracts say')
        .option('--at <revision>', 'as they were at a git revision')
        .option('--json', 'one JSON document on standard output')
        .addHelpText('after', examples('clausier digest', 'clausier digest FR-ADM-0001 US-HRL-0003')),
    load: async () => (await import('#node/command/digest.ts')).digest,
  },
  {
    name: 'pdf [contracts...]',
    describe: (command) =>
      command
        .description('Print contracts as PDF')
        .option('--out <folder>', 'where the PDFs go', 'dist/pdf')
        .option('--shard <i/n>', 'print only this share, such as 2/8')
        .addHelpText('after', examples('clausier pdf', 'clausier pdf FR-ADM-0001 --out /tmp')),
    load: async () => (await import('#node/command/pdf.ts')).pdf,
  },
  {
    name: 'check [paths...]',
    describe: (command) =>
      command
        .description('Check contracts, clauses and parties')
        .option('--json', 'one JSON document on standard output')
        .option('--github', 'annotations for GitHub Actions')
        .addHelpText('after', examples('clausier check', 'clausier check content/contracts/FR-ADM-0001', 'clausier check clauses/late-payment')),
    load: async () => (await import('#node/command/check.ts')).check,
  },
  {
    name: 'release-clause <clause@version>',
    describe: (command) =>
      command
        .description('Freeze a draft clause version: it will never change again')
        .addHelpText('after', examples('clausier release-clause late-payment@1.1.0')),
    load: async () => (await import('#node/command/release-clause.ts')).releaseClause,
  },
  {
    name: 'bench',
    describe: (command) =>
      command
        .description("Measure the project's own speed on generated contracts")
        .option('--contracts <number>', 'how many contracts', '1000')
        .option('--json', 'one JSON document on standard output')
        .addHelpText('after', examples('clausier bench --contracts 100')),
    load: async () => (await import('#site/command/bench.ts')).bench,
  },
]

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`
}
