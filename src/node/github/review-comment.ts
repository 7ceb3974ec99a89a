import * as z from 'zod'
import { reviewMarker } from '#core/change/review/review-markdown.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { gh } from './gh.ts'

/** What became of the comment. */
export type Posted = 'created' | 'updated' | 'unchanged'

/** Writes the review of a pull request as its one comment: the one that is there is brought up to date, never a second made. */
export function postReview(root: string, pull: number, markdown: string): Posted {
  const own = ownLogin(root)
  const known = commentsOf(root, pull).find(
    ({ login, body }) => login === own && body.startsWith(reviewMarker),
  )
  if (known && sameText(known.body, markdown)) return 'unchanged'
  const body = JSON.stringify({ body: markdown })
  const to = known
    ? ['--method', 'PATCH', `repos/{owner}/{repo}/issues/comments/${known.id}`]
    : ['--method', 'POST', `repos/{owner}/{repo}/issues/${pull}/comments`]
  call(root, [...to, '--input', '-', '--silent'], body)
  return known ? 'updated' : 'created'
}

/** Open pull requests of a branch, `owner:branch`, whose newest commit is this one: a branch may have moved on since. */
export function pullsAt(root: string, branch: string, head: string): number[] {
  const listed = call(root, [
    ...['--method', 'GET', 'repos/{owner}/{repo}/pulls'],
    ...['--raw-field', 'state=open', '--raw-field', `head=${branch}`],
    ...['--jq', '.[] | {number, sha: .head.sha}'],
  ])
  return lines(listed, pullLine).flatMap(({ number, sha }) => (sha === head ? [number] : []))
}

const pullLine = z.object({ number: z.int().positive(), sha: z.string() })
const commentLine = z.object({ id: z.int().positive(), login: z.string(), body: z.string() })

function commentsOf(root: string, pull: number) {
  const path = `repos/{owner}/{repo}/issues/${pull}/comments?per_page=100`
  const jq = '.[] | {id, login: .user.login, body}'
  return lines(call(root, ['--paginate', path, '--jq', jq]), commentLine)
}

/** Under whose name we write. Another's comment may begin with the marker too, and its author could change it afterwards. */
function ownLogin(root: string): string {
  if (process.env['GITHUB_ACTIONS'] === 'true') return 'github-actions[bot]'
  return call(root, ['user', '--jq', '.login']).trim()
}

function call(root: string, args: readonly string[], input?: string): string {
  return gh(root, ['api', ...args], remedies, input)
}

const remedies = {
  missing: {
    fr: 'Installez la ligne de commande de GitHub (gh), ou collez comment.md vous-même.',
    en: 'Install the GitHub command line (gh), or paste comment.md yourself.',
  },
  failed: {
    fr: 'Vérifiez « gh auth status » et que le jeton peut écrire des commentaires ; relancez la commande : elle ne fait jamais de second commentaire.',
    en: 'Check "gh auth status" and that the token may write comments; run the command again: it never makes a second comment.',
  },
}

/** One JSON value a line, as `gh --jq` writes them. */
function lines<Line extends z.ZodType>(text: string, line: Line): z.output<Line>[] {
  try {
    return text
      .split('\n')
      .filter((one) => one.trim() !== '')
      .map((one) => line.parse(JSON.parse(one)))
  } catch (cause) {
    throw new EnvironmentFault(
      { fr: 'gh a donné une réponse illisible.', en: 'gh gave an answer that cannot be read.' },
      {
        why: cause instanceof Error ? cause.message.slice(0, 200) : String(cause),
        remedy: {
          fr: 'Mettez gh à jour, puis relancez la commande.',
          en: 'Update gh, then run the command again.',
        },
        cause,
      },
    )
  }
}

/** The host ends lines its own way. */
function sameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n').trim() === other.trim()
}
