import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import type { RuleId } from '#core/lint/rule.ts'
import { allRules } from '#core/lint/rules.ts'
import type { WrittenText } from '#core/lint/written-text.ts'
import type { Language } from '#core/locale/locale.ts'
import { fileStart } from '#core/report/message.ts'

/** Term paths of the places that the corpus names (see corpus/README.md). */
const paths = {
  name: 'scope.services.0.name',
  deliverable: 'scope.services.0.deliverable',
  summary: 'scope.summary',
  exclusion: 'scope.exclusions.0',
  acceptance: 'scope.acceptance.criteria',
  complete: 'scope.completeDefinition',
  revision: 'scope.revisions.definition',
  dependency: 'scope.dependencies.0.item',
  event: 'fm.events.0',
  special: undefined,
} as const

const sentences = z.array(
  z.strictObject({
    at: z.enum(Object.keys(paths) as [keyof typeof paths]),
    is: z.string(),
    counted: z.literal(true).optional(),
    text: z.string(),
  }),
)

/** A sentence with its label and what the rules say of it. */
export type Judged = {
  readonly text: string
  /** The rule that ought to speak, or `precise`. */
  readonly is: string
  readonly found: readonly RuleId[]
}

/** Runs the rules against vagueness on every sentence of a file of the corpus. */
export function judged(file: string, language: Language): Judged[] {
  const source = readFileSync(new URL(`./corpus/${file}.yaml`, import.meta.url), 'utf8')
  return sentences.parse(parse(source)).map(({ at, is, counted = false, text }) => {
    const path = paths[at]
    const isRow = at === 'name' || at === 'deliverable'
    const found = rulesThatSpeak({
      from: path ? 'term' : 'special-terms',
      ...(path && { path }),
      language,
      text,
      isName: false,
      ...(isRow && { isCounted: counted }),
      place: fileStart,
    })
    return { text, is, found }
  })
}

function rulesThatSpeak(text: WrittenText): RuleId[] {
  return allRules
    .filter(({ id }) => id.startsWith('vag-'))
    .filter((rule) => {
      let speaks = false
      if ('checkText' in rule && rule.checkText) rule.checkText(text, () => (speaks = true))
      return speaks
    })
    .map(({ id }) => id)
}

/** How well the rules tell vague sentences from precise ones. */
export type Score = {
  readonly vague: number
  readonly precise: number
  readonly precision: number
  readonly recall: number
  /** Vague sentences found that were found by the very rule of the label, as a share of those found. */
  readonly named: number
}

/** Precision and recall of "a rule speaks" against "the sentence is vague". */
export function scoreOf(all: readonly Judged[]): Score {
  const vague = all.filter(({ is }) => is !== 'precise')
  const spoken = all.filter(({ found }) => found.length > 0)
  const right = spoken.filter(({ is }) => is !== 'precise')
  const named = right.filter(({ is, found }) => found.some((id) => id === is))
  return {
    vague: vague.length,
    precise: all.length - vague.length,
    precision: right.length / spoken.length,
    recall: right.length / vague.length,
    named: named.length / right.length,
  }
}
