import { lstatSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { problemOfMarkdown } from '#core/change/review/inert-markdown.ts'
import { commentRoom } from '#core/change/review/review-markdown.ts'
import type { Words } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { type Posted, postReview, pullsAt } from '#node/github/review-comment.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/** `comment <file>`: posts a review as the one comment of its pull request. What could do more than be read is refused. */
export const comment: RunVerb = async (context, [file = ''], options) => {
  const { root, language, print, report } = context
  const markdown = readText(resolve(root, file))
  const link = typeof options.link === 'string' ? options.link : undefined
  const problem = problemOfMarkdown(markdown, link)
  if (problem !== undefined) {
    report(words[language].refused(file, problem))
    return 1
  }
  const pulls = pullsFrom(context, options)
  if (pulls.length === 0) report(words[language].none)
  for (const pull of pulls) print(words[language].posted(pull, postReview(root, pull, markdown)))
  return 0
}

function readText(path: string): string {
  try {
    const found = lstatSync(path)
    if (!found.isFile() || found.size > 4 * commentRoom)
      throw unreadable(path, {
        fr: `Ce n'est pas un fichier, ou il dépasse ${4 * commentRoom} octets.`,
        en: `It is no file, or larger than ${4 * commentRoom} bytes.`,
      })
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (cause) {
    if (cause instanceof EnvironmentFault) throw cause
    throw unreadable(path, notThere, cause)
  }
}

const notThere: Words = {
  fr: "Il n'y est pas, cet utilisateur n'a pas le droit de le lire, ou ce n'est pas du texte.",
  en: 'It is not there, this user may not read it, or it is no text.',
}

function unreadable(path: string, why: Words, cause?: unknown): EnvironmentFault {
  return new EnvironmentFault(
    { fr: `${path} ne peut pas être lu.`, en: `${path} cannot be read.` },
    {
      why,
      remedy: {
        fr: "Faites-le avec « clausier review --out review » : c'est review/comment.md.",
        en: 'Make it with "clausier review --out review": it is review/comment.md.',
      },
      cause,
    },
  )
}

/** The pull request by its number, or those of a branch at a commit. */
function pullsFrom({ root }: Context, { pull, branch, head }: Options): number[] {
  if (typeof pull === 'string' && /^[1-9]\d{0,8}$/u.test(pull)) return [Number(pull)]
  const isCommit = typeof head === 'string' && /^[0-9a-f]{40,64}$/u.test(head)
  const isBranch = typeof branch === 'string' && /^[\w.-]+:[^\s:?*[\\^~]+$/u.test(branch)
  if (pull === undefined && isCommit && isBranch) return pullsAt(root, branch, head)
  throw new EnvironmentFault(
    { fr: 'Quelle pull request ?', en: 'Which pull request?' },
    {
      why: {
        fr: '--pull prend son numéro ; --branch et --head ensemble, sa branche et son dernier commit.',
        en: '--pull takes its number; --branch and --head together its branch and newest commit.',
      },
      remedy: {
        fr: 'Écrivez --pull 12, ou --branch propriétaire:branche --head <commit>.',
        en: 'Write --pull 12, or --branch owner:branch --head <commit>.',
      },
    },
  )
}

const words = {
  fr: {
    refused: (file: string, problem: string) =>
      `${file} n'est pas publié, il contient plus que des mots à lire (${problem}).`,
    none: "Aucune pull request ouverte n'en est à ce commit : rien n'est publié.",
    posted: (pull: number, how: Posted) =>
      `#${pull} : ${{ created: 'commentaire publié', updated: 'commentaire mis à jour', unchanged: 'commentaire déjà à jour' }[how]}`,
  },
  en: {
    refused: (file: string, problem: string) =>
      `${file} is not posted, it holds more than words to read (${problem}).`,
    none: 'No open pull request stands at this commit: nothing is posted.',
    posted: (pull: number, how: Posted) =>
      `#${pull}: ${{ created: 'comment posted', updated: 'comment brought up to date', unchanged: 'comment says so already' }[how]}`,
  },
} as const
