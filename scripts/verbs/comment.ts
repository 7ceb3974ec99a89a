import type { Verb } from '#node/command/verb.ts'
import { examples } from './option-help.ts'

export const comment: Verb = {
  name: 'comment <file>',
  describe: (command) =>
    command
      .description(
        'Post a review as the one comment of its pull request, by gh; again to bring it up to date',
      )
      .option('--pull <number>', 'number of the pull request')
      .option('--branch <owner:branch>', 'or the branch that it comes from')
      .option(
        '--head <commit>',
        'and its newest commit: nothing is posted once the branch has moved on',
      )
      .option('--link <address>', 'the only address that the review may link to')
      .addHelpText(
        'after',
        examples(
          'clausier review --out review && clausier comment review/comment.md --pull 12',
          'clausier comment review/comment.md --branch ann:rates --head 0123456789abcdef0123456789abcdef01234567',
        ),
      ),
  french: {
    does: 'Publier un compte rendu comme seul commentaire de sa pull request, par gh ; de nouveau pour le mettre à jour',
    options: {
      '--pull': 'numéro de la pull request',
      '--branch': 'ou la branche dont elle vient',
      '--head': "et son dernier commit : rien n'est publié si la branche a avancé",
      '--link': 'la seule adresse vers laquelle le compte rendu peut renvoyer',
    },
  },
  anywhere: true,
  load: async () => (await import('#node/command/comment.ts')).comment,
}
