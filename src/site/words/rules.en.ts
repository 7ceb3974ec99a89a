import type { rulesFr } from './rules.fr.ts'

/** Rules and findings: what the site says of them. */
export const rulesEn = {
  rules: 'Rules',
  ruleOne: '{n} rule',
  ruleMany: '{n} rules',
  rulesLead:
    'What the check looks for in a contract: what is vague, missing, contradictory or contrary to a law. Each rule says why, what it knows of the law and when that was read; its examples are its tests.',
  ruleRunsUnder: 'Governing law: {laws}',
  ruleRunsAll: 'any',
  ruleWhy: 'Why',
  ruleRemedy: 'What to do',
  rulePaths: 'Terms it looks at:',
  ruleFacts: 'What the law says',
  ruleNoFacts:
    'This rule rests on no text of law: it comes from the logic of the contract or from practice.',
  ruleExamples: 'Examples',
  ruleExamplesLead:
    'A contract of the repository with a few words changed, and what the rule says. The same examples serve as tests.',
  ruleSilent: 'Nothing to report.',
  ruleFrom: 'Starting from {id}',
  ruleByWalk: 'This rule applies while the contract is read: it cannot be read any further.',
  ruleAllow: 'To allow a finding, write the reason next to what it concerns:',
  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.info': 'info',
  severityNote:
    'An error forbids sending, sharing and signing unless a reason is written; it does not keep you from drafting.',
  findings: 'Findings',
  findingsLead:
    'What the rules find in this contract. An error keeps it from being sent; an allowed finding stands with its reason.',
  findingsNone: 'The rules find nothing in this contract.',
  findingsCaption: 'Findings, in the order of the file',
  findingWhat: 'Finding',
  findingRule: 'Rule',
  findingLine: 'line {n}',
  findingAllowed: 'Allowed: {reason}',
  findingOne: '{n} finding',
  findingMany: '{n} findings',
} as const satisfies Record<keyof typeof rulesFr, string>
