import { gh as run } from '#node/github/gh.ts'
import type { Issue, KnownIssue } from './issues.ts'

/** The label that finds our issues again. */
const label = 'clausier'
const mostIssues = '2000'

/** Every issue that `remind` has opened, open or closed. */
export function listIssues(root: string): KnownIssue[] {
  const args = ['--label', label, '--state', 'all', '--limit', mostIssues]
  const listed = gh(root, ['issue', 'list', ...args, '--json', 'number,state,body'])
  return JSON.parse(listed || '[]') as KnownIssue[]
}

/** Makes the label exist; harmless when it does. */
export function ensureLabel(root: string): void {
  gh(root, ['label', 'create', label, '--force', '--description', 'Contract deadlines'])
}

/** Opens an issue and gives its address. */
export function openIssue(root: string, { title, body }: Issue): string {
  return gh(
    root,
    ['issue', 'create', '--title', title, '--label', label, '--body-file', '-'],
    body,
  ).trim()
}

export function closeIssue(root: string, number: number): void {
  gh(root, ['issue', 'close', String(number), '--reason', 'completed'])
}

/** Runs `gh` with an argument array; a text goes in by standard input. */
function gh(root: string, args: readonly string[], input = ''): string {
  return run(
    root,
    args,
    {
      missing: {
        fr: 'Installez la ligne de commande de GitHub (gh), ou affichez les issues avec --dry-run.',
        en: 'Install the GitHub command line (gh), or print the issues with --dry-run.',
      },
      failed: {
        fr: "Vérifiez « gh auth status » ; relancez la commande : une issue déjà ouverte ne l'est pas deux fois.",
        en: 'Check "gh auth status"; run the command again: issues that are open are not opened twice.',
      },
    },
    input,
  )
}
