import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { EnvironmentFault } from '#node/faults.ts'

/**
 * Makes sure that a folder is a repository of contracts, so that a command given elsewhere is not answered with silence.
 * @throws EnvironmentFault where there is no folder "content"
 */
export function ensureRepository(root: string): void {
  if (existsSync(join(root, 'content'))) return
  throw new EnvironmentFault(
    {
      fr: `${root} n'est pas un dépôt de contrats.`,
      en: `${root} is not a repository of contracts.`,
    },
    {
      why: {
        fr: "Il n'y a pas de dossier « content ».",
        en: 'There is no folder "content" in it.',
      },
      remedy: {
        fr: 'Lancez la commande dans le dossier du dépôt, ou nommez-le : --root <dossier>.',
        en: 'Run the command in the folder of the repository, or name it: --root <folder>.',
      },
    },
  )
}
