import type { Verb } from '#node/command/verb.ts'
import { examples, frenchOptions } from './option-help.ts'

export const review: Verb = {
  name: 'review',
  describe: (command) =>
    command
      .description(
        'Say what a branch changes: contracts in words, new findings, what a new clause version means. Ends with 0: "check" is the gate',
      )
      .option('--base <revision>', 'what to compare with: a branch or commit', 'origin/main')
      .option(
        '--out <folder>',
        'write comment.md (short enough for a comment), review.md and review.json',
      )
      .option('--link <address>', 'where the built pages and PDFs are kept, https')
      .option(
        '--languages',
        'in the language or languages of content/settings.yaml, whatever --lang says',
      )
      .option('--today <date>', "instead of the machine's date")
      .option('--json', 'one JSON document on standard output')
      .addHelpText(
        'after',
        examples(
          'clausier review',
          'clausier review --base HEAD~1',
          'clausier review --base origin/main --languages --out review',
        ),
      ),
  french: {
    does: "Dire ce que change une branche : les contrats en mots, les nouveaux constats, ce que signifie une nouvelle version de clause. Finit toujours par 0 : c'est « check » qui refuse",
    options: {
      '--base': 'à quoi comparer : une branche ou un commit',
      '--out': 'écrire comment.md (assez court pour un commentaire), review.md et review.json',
      '--link': 'où sont gardés les pages et les PDF construits, en https',
      '--languages': 'dans la ou les langues de content/settings.yaml, quoi que dise --lang',
      '--today': frenchOptions['--today'],
      '--json': frenchOptions['--json'],
    },
  },
  load: async () => (await import('#node/command/review.ts')).review,
}
