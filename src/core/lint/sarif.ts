import type { Language } from '#core/locale/locale.ts'
import type { Message, Severity } from '#core/report/message.ts'
import { isFinding } from './finding.ts'
import type { Rule } from './rule.ts'
import { severityOf } from './stamp-finding.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>

/** A SARIF 2.1.0 log of one run: rules, results with their places, and what the author accepts as a suppression in source. */
export function sarifLog(messages: readonly Message[], rules: readonly Rule[], language: Language) {
  const known = new Map(rules.map((rule, index) => [rule.id as string, index]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0' as const,
    runs: [
      {
        tool: {
          driver: {
            name: 'Clausier',
            rules: rules.map((rule) => reportingDescriptor(rule, language)),
          },
        },
        language,
        columnKind: 'utf16CodeUnits' as const,
        results: messages.map((message) => resultOf(message, known.get(message.rule), language)),
      },
    ],
  }
}

function reportingDescriptor(rule: Rule, language: Language) {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary[language] },
    fullDescription: { text: rule.why[language] },
    help: { text: rule.remedy[language] },
    defaultConfiguration: { level: levels[severityOf(rule)] },
    properties: {
      jurisdictions: rule.jurisdictions === 'all' ? ['all'] : [...rule.jurisdictions],
      facts: [...rule.facts],
    },
  }
}

function resultOf(message: Message, index: number | undefined, language: Language) {
  const { file, place, severity, rule, text, expected, remedy } = message
  const said = [text[language], expected?.[language], remedy[language]].filter(Boolean).join(' ')
  const finding = isFinding(message) ? message : undefined
  return {
    ruleId: rule,
    ...(index !== undefined && { ruleIndex: index }),
    level: levels[severity],
    message: { text: said },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file) },
          region: regionOf(place),
        },
      },
    ],
    ...(finding?.allowed && {
      suppressions: [{ kind: 'inSource' as const, justification: finding.allowed.reason }],
    }),
    ...(finding && {
      properties: {
        jurisdiction: finding.jurisdiction,
        paths: [...finding.paths],
        facts: finding.facts.map(({ id, tag, asOf }) => `${id} ${tag} ${asOf}`),
      },
    }),
  }
}

function regionOf({ line, column, endLine, endColumn }: Message['place']) {
  return {
    startLine: line,
    startColumn: column,
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
  }
}
