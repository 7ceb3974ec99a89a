import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { EnvironmentFault } from '#node/faults.ts'

/** Files that every site of a kind has: a folder that holds them was made by us, and may be made anew. */
export const siteMarks = {
  archive: ['index.html', '404.html'],
  share: ['read/index.html', 'verify/index.html'],
} as const satisfies Record<string, readonly string[]>

/**
 * Makes sure that a folder may be replaced as a whole: it is not there, is empty, holds an earlier site of the same kind, or
 * nothing but the PDFs that `pdf` prints where the archive goes.
 * @throws EnvironmentFault for anything else, such as the repository or somebody's own folder
 */
export async function ensureReplaceable(
  folder: string,
  kind: keyof typeof siteMarks,
): Promise<void> {
  const names: readonly string[] = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw notReplaceable(folder)
  })
  if (names.length === 0 || (kind === 'archive' && (await holdsPrintsOnly(folder, names)))) return
  const found = await Promise.all(siteMarks[kind].map((mark) => isFile(join(folder, mark))))
  const isRepository = names.includes('.git') || names.includes('content')
  if (isRepository || found.includes(false)) throw notReplaceable(folder)
}

/** `pdf` prints into the archive's folder, also where no archive was built yet. */
async function holdsPrintsOnly(folder: string, names: readonly string[]): Promise<boolean> {
  if (names.length !== 1 || names[0] !== 'pdf') return false
  const prints = await readdir(join(folder, 'pdf')).catch(() => [''])
  return prints.every((name) => name.endsWith('.pdf'))
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

function notReplaceable(folder: string): EnvironmentFault {
  return new EnvironmentFault(
    {
      fr: `${folder} n'est pas un site d'avant, et n'est pas vide.`,
      en: `${folder} is not an earlier site, and not empty.`,
    },
    {
      why: {
        fr: 'Le site remplace tout ce que contient son dossier.',
        en: 'The site replaces all that its folder holds.',
      },
      remedy: {
        fr: 'Donnez à --out un dossier vide ou nouveau, ou videz celui-ci vous-même.',
        en: 'Give --out an empty or new folder, or empty this one yourself.',
      },
    },
  )
}
