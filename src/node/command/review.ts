import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { plainRun, sectionTexts } from '#core/change/redline/redline-text.ts'
import { commentRoom, reviewMarkdown } from '#core/change/review/review-markdown.ts'
import type { Review } from '#core/change/review/review.ts'
import { loadSettings } from '#node/compose/load-shelf.ts'
import type { Language } from '#core/locale/locale.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { readReview } from '#node/review/read-review.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import { clockFrom } from './clock.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/** `review`: what a branch changes against another, as a client would want to read it. */
export const review: RunVerb = async (context, _, options) => {
  const { root, print } = context
  const link = linkFrom(options.link)
  const found = readReview(root, String(options.base ?? 'origin/main'), clockFrom(options.today))
  const style = { languages: languagesOf(context, options), ...(link && { link }) }
  const whole = reviewMarkdown(found, { ...style, room: Number.MAX_SAFE_INTEGER })
  const json = `${JSON.stringify(asJson(found), null, 2)}\n`
  if (typeof options.out === 'string') {
    const folder = resolve(root, options.out)
    await mkdir(folder, { recursive: true })
    const files = {
      'comment.md': reviewMarkdown(found, { ...style, room: commentRoom }),
      'review.md': whole,
      'review.json': json,
    }
    for (const [name, text] of Object.entries(files))
      await writeFileAtomically(join(folder, name), text)
  }
  print((options.json ? json : whole).trimEnd())
  return 0
}

/** The language asked for; without one, those the house writes its contracts in. */
function languagesOf({ root, language }: Context, options: Options): readonly Language[] {
  if (options.languages !== true) return [language]
  const { settings } = loadSettings(root)
  return settings.language === 'fr+en' ? ['fr', 'en'] : [settings.language]
}

function linkFrom(link: Options[string]): string | undefined {
  if (link === undefined) return undefined
  if (/^https:\/\/[\w.:-]+\/[\w./~%#-]*$/u.test(String(link))) return String(link)
  throw new EnvironmentFault(
    {
      fr: `« ${String(link).slice(0, 120)} » ne peut pas servir de lien.`,
      en: `"${String(link).slice(0, 120)}" cannot be linked.`,
    },
    {
      why: {
        fr: '--link prend une adresse https sans espaces ni crochets.',
        en: '--link takes an https address without spaces or brackets.',
      },
      remedy: {
        fr: "Donnez l'adresse de l'exécution dont les artefacts contiennent les pages.",
        en: 'Give the address of the run whose artefacts hold the pages.',
      },
    },
  )
}

/** The review for programs: words in both languages, compared passages as plain text. */
function asJson({ contracts, clauses, ...rest }: Review) {
  return {
    schema: 'clausier-review/1',
    ...rest,
    contracts: contracts.map(({ documents, ...contract }) => ({
      ...contract,
      documents: documents.map(({ name, redline }) => ({
        name,
        before: redline.before,
        after: redline.after,
        terms: redline.terms,
        clauses: redline.clauses,
        texts: redline.parts.map((part) => ({
          language: part.language,
          sections: sectionTexts(part, part.language, plainRun),
        })),
      })),
    })),
    clauses: clauses.map(({ changes, ...clause }) => ({
      ...clause,
      changes: changes.map(({ from, to, step, terms }) => ({ from, to, step, terms })),
    })),
  }
}
