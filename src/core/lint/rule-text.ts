import { factById } from '#core/law/find-fact.ts'
import type { Language } from '#core/locale/locale.ts'
import { exampleLines } from './example-words.ts'
import { type Rule, type RuleId, packOf, packs } from './rule.ts'
import { packWords, severityWords, tagWords } from './rule-words.ts'
import { severityOf } from './stamp-finding.ts'

/** All rules as a list for a terminal, family by family: id, severity, what it looks for. */
export function ruleListText(rules: readonly Rule[], language: Language): string {
  const width = Math.max(...rules.map(({ id }) => id.length))
  return packs
    .flatMap((pack) => {
      const own = rules.filter(({ id }) => packOf(id) === pack)
      if (own.length === 0) return []
      const lines = own.map((rule) => {
        const severity = severityWords[severityOf(rule)][language]
        return `  ${rule.id.padEnd(width)}  ${severity.padEnd(14)} ${rule.summary[language]}`
      })
      return [[`${packWords[pack][language]} (${own.length})`, ...lines].join('\n')]
    })
    .join('\n\n')
}

/** One rule in full: what, why, what to do, the law behind it, examples with what is said. */
export function ruleText(rule: Rule, language: Language): string {
  const isFrench = language === 'fr'
  const laws =
    rule.jurisdictions === 'all' ? (isFrench ? 'tous' : 'all') : rule.jurisdictions.join(', ')
  const head = `${rule.id}  ${severityWords[severityOf(rule)][language]}  ${isFrench ? 'droits' : 'laws'}: ${laws}`
  return [
    head,
    rule.summary[language],
    rule.why[language],
    rule.remedy[language],
    ...factTexts(rule, language),
    ...exampleTexts(rule, language),
  ].join('\n\n')
}

function factTexts({ facts }: Rule, language: Language): string[] {
  return facts.flatMap((id) => {
    const fact = factById(id)
    if (!fact) return []
    const checked = `${tagWords[fact.tag][language]}, ${fact.checkedOn}`
    return [`${fact.id}  ${fact.statement[language]}\n    (${checked})`]
  })
}

function exampleTexts({ examples }: Rule, language: Language): string[] {
  return examples.map((example) => {
    const lines = exampleLines(example).map((line) => `    ${line}`)
    const said = example.finds
      ? `  ✗ ${example.finds.says[language]}`
      : `  ✓ ${language === 'fr' ? 'rien à signaler' : 'nothing to report'}`
    return [`${example.on}`, ...lines, said].join('\n')
  })
}

/** A rule as data, for programs. */
export function ruleData(rule: Rule) {
  const { id, jurisdictions, summary, why, remedy, facts, paths, examples } = rule
  return {
    id,
    pack: packOf(id),
    severity: severityOf(rule),
    jurisdictions,
    summary,
    why,
    remedy,
    paths,
    facts: facts.flatMap((fact) => factById(fact) ?? []),
    examples,
  }
}

/** The rule with that id. */
export function findRule(rules: readonly Rule[], id: string): Rule | undefined {
  return rules.find((rule) => rule.id === (id as RuleId))
}
