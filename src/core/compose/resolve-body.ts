import { lawCovers } from '#core/law/law-codes.ts'
import { isOn, termAt } from '#core/contract/terms.ts'
import type { Languages } from './choices.ts'
import type { PlainTerms } from './merge-terms.ts'

/** What decides the conditions of a template. */
export type Decision = {
  readonly terms: PlainTerms
  readonly law: string
  readonly language: Languages
}

/**
 * The text of a contract from that of its template: every `<When>` on a line of its own is decided now, because a
 * contract says what was agreed and not what might have been. What only concerns one language of a bilingual
 * contract, or the presence of a clause, stays a condition.
 */
export function resolveBody(body: string, decision: Decision): string {
  const lines: string[] = []
  const open: Verdict[] = []
  for (const line of body.split('\n')) {
    const tag = /^\s*<When\b([^>]*)>\s*$/.exec(line)
    if (tag) {
      const verdict = verdictOn(attributesIn(tag[1] ?? ''), decision)
      open.push(verdict)
      if (typeof verdict === 'string' && shown(open)) lines.push(verdict)
    } else if (/^\s*<\/When>\s*$/.test(line)) {
      const wasShown = shown(open)
      if (typeof open.pop() === 'string' && wasShown) lines.push('</When>')
    } else if (shown(open)) lines.push(line)
  }
  return `${lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

/** Keep what is inside, drop it, or keep it inside this tag. */
type Verdict = boolean | string

const shown = (open: readonly Verdict[]) => open.every((verdict) => verdict !== false)

type Attributes = Readonly<Partial<Record<string, string>>>

function attributesIn(source: string): Attributes {
  const named = [...source.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ])
  const bare = / not(?=\s|$)/.test(source) ? [['not', '']] : []
  return Object.fromEntries([...named, ...bare])
}

function verdictOn(
  { value, is, in: oneOf, law, lang, clause, not }: Attributes,
  decision: Decision,
): Verdict {
  const term = value === undefined ? undefined : termAt(decision.terms, value)
  const codes = (Array.isArray(term) ? term : [term]).map(String)
  const asked = [
    value === undefined || is !== undefined || oneOf !== undefined || isOn(term),
    is === undefined || codes.includes(is),
    oneOf === undefined || oneOf.split(' ').some((code) => codes.includes(code)),
    law === undefined || law.split(' ').some((code) => lawCovers(code, decision.law)),
    lang === undefined || decision.language === 'fr+en' || lang === decision.language,
  ]
  const holds = asked.every(Boolean) !== (not !== undefined)
  if (!holds || (clause === undefined && (lang === undefined || decision.language !== 'fr+en')))
    return holds
  const kept = [
    lang !== undefined && `lang="${lang}"`,
    clause !== undefined && `clause="${clause}"`,
  ].filter(Boolean)
  return `<When ${kept.join(' ')}>`
}
