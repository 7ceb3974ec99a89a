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
        .addHelpText(
          'after',
          examples(
            'clausier build',
            'clausier build --no-pdf --out /tmp/archive',
            'clausier build --shard 2/8',
          ),
        ),
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
        .addHelpText(
          'after',
          examples('clausier text FR-ADM-0001', 'clausier text FR-ADM-0001 --at HEAD~3'),
        ),
    load: async () => (await import('#node/command/text.ts')).text,
  },
  {
    name: 'digest [contracts...]',
    describe: (command) =>
      command
        .description('Print the SHA-256 of what contracts say')
        .option('--at <revision>', 'as they were at a git revision')
        .option('--json', 'one JSON document on standard output')
        .addHelpText(
          'after',
          examples('clausier digest', 'clausier digest FR-ADM-0001 US-HRL-0003'),
        ),
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
        .addHelpText(
          'after',
          examples(
            'clausier check',
            'clausier check content/contracts/FR-ADM-0001',
            'clausier check clauses/late-payment',
          ),
        ),
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
    name: 'new',
    describe: (command) =>
      command
        .description('Write a new contract; on a terminal it asks for what is missing')
        .option('--template <name>', 'template, such as va-basic or va-basic@1.0.0')
        .option('--client <name>', 'a party of content/parties, or the name of a new client')
        .option(
          '--client-set <field=value>',
          'a detail of a new client (again for each)',
          collect,
          [],
        )
        .option('--provider <name>', 'a party of content/parties; usually said in settings.yaml')
        .option('--package <name>', 'services and price, such as ongoing-admin')
        .option('--role <role>', 'solo, obm, agency or client-side')
        .option('--law <code>', 'governing law, such as FR, CA-QC or US-NY')
        .option('--language <language>', 'of the contract: fr, en or fr+en')
        .option('--id <id>', 'id of the contract; the next free one without it')
        .option('--start <date>', 'first day, such as 2027-01-04')
        .option('--end <date>', 'last day')
        .option('--price <amount>', 'price of the payment model, such as "900.00 EUR"')
        .option('--set <path=value>', 'any term of the cover page (again for each)', collect, [])
        .option('--draft', 'write it even though it does not check yet')
        .option('--yes', 'ask nothing')
        .option('--json', 'one JSON document on standard output')
        .addHelpText(
          'after',
          examples(
            'clausier new',
            'clausier new --client exemple-sarl --package ongoing-admin --start 2027-01-04 --end 2027-07-03 --yes',
            'clausier new --client exemple-sarl --template hourly-with-cap --package customer-inbox --price "34.00 EUR" --set hours.capPerWeek=10 --start 2027-02-01 --end 2027-04-30 --yes',
          ),
        ),
    load: async () => (await import('#node/command/new.ts')).newContract,
  },
  {
    name: 'duplicate <contract>',
    describe: (command) =>
      command
        .description('Write the same terms for another client')
        .requiredOption('--client <name>', 'a party of content/parties')
        .option('--id <id>', 'id of the new contract; the next free one without it')
        .option('--start <date>', 'first day')
        .option('--end <date>', 'last day')
        .option('--set <path=value>', 'any term that differs (again for each)', collect, [])
        .option('--draft', 'write it even though it does not check yet')
        .option('--json', 'one JSON document on standard output')
        .addHelpText(
          'after',
          examples(
            'clausier duplicate FR-ADM-0001 --client nouvelle-cliente',
            'clausier duplicate FR-ADM-0001 --client nouvelle-cliente --start 2027-03-01 --end 2027-08-31 --set fees.retainer.amount="950.00 EUR"',
          ),
        ),
    load: async () => (await import('#node/command/duplicate.ts')).duplicate,
  },
  {
    name: 'init',
    describe: (command) =>
      command
        .description(
          'Make the sample repository yours: your identity, law, language, habits; samples removed',
        )
        .option('--provider-name <name>', 'your legal name')
        .option(
          '--set-provider <field=value>',
          'a detail of yours, such as address="…" (again for each)',
          collect,
          [],
        )
        .option('--law <code>', 'usual governing law')
        .option('--language <language>', 'usual language: fr, en or fr+en')
        .option('--currency <code>', 'EUR, CHF, CAD, GBP or USD')
        .option('--place <town>', 'where you usually work')
        .option('--logo <path>', 'a picture in the repository')
        .option('--accent <colour>', 'such as "#1f4d5c"')
        .option(
          '--delay <name=number>',
          'such as clientCommentDays=5 (again for each)',
          collect,
          [],
        )
        .option('--keep-samples', 'leave the sample contracts and parties')
        .option('--yes', 'ask nothing')
        .addHelpText(
          'after',
          examples(
            'clausier init',
            'clausier init --provider-name "Zoé Martin EI" --set-provider kind=micro-entrepreneur --set-provider email=zoe@example.org --law FR --yes',
          ),
        ),
    load: async () => (await import('#node/command/init.ts')).init,
  },
  {
    name: 'schemas',
    describe: (command) =>
      command
        .description('Write the JSON Schemas that editors complete and check with')
        .option('--check', 'only tell whether they are current')
        .addHelpText('after', examples('clausier schemas', 'clausier schemas --check')),
    load: async () => (await import('#node/command/schemas.ts')).schemas,
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

/** Gathers an option that may be given several times. */
function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

function examples(...lines: string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`
}
