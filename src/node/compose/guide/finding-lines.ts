import type { Finding } from '#core/lint/finding.ts'
import type { Language } from '#core/locale/locale.ts'
import { guideWords } from './guide-words.ts'
import { wrapLines } from './wrap-lines.ts'

/** Findings for a terminal, the gravest first: what is to correct, to check, to know, with the facts behind it. */
export function findingLines(
  findings: readonly Finding[],
  language: Language,
  width: number,
): string[][] {
  const { severities } = guideWords[language]
  const order = ['error', 'warning', 'info'] as const
  return [...findings]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map(({ severity, text, rule, facts }) => {
      const basis = [rule, ...facts.map(({ id }) => id)].join(', ')
      return wrapLines(`${severities[severity]}  ${text[language]} (${basis})`, width)
    })
}
