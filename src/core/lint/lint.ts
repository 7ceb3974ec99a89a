import { addendumTypes } from '#core/contract/addendum/addendum-types.ts'
import { lawCovers } from '#core/law/law-codes.ts'
import type { Place } from '#core/report/message.ts'
import { type AllowSlug, allowFindings } from './allow-findings.ts'
import type { Finding } from './finding.ts'
import type { Rule, RuleId } from './rule.ts'
import type { Found, StaleTable } from './say.ts'
import { stampFinding } from './stamp-finding.ts'
import { staleFound } from './stale-found.ts'
import type { Subject } from './subject.ts'
import type { WrittenText } from './written-text.ts'
import { writtenTexts } from './written-texts.ts'

/** What linting a contract gives. */
export type LintResult = {
  /** In the order of the file. Those the author accepts are marked, not left out. */
  readonly findings: readonly Finding[]
  /** Rules that threw. Their other findings are lost, those of other rules are not. */
  readonly crashed: readonly Crash[]
}

/** A rule that threw, and on which contract. */
export type Crash = { readonly rule: RuleId; readonly file: string; readonly error: unknown }

/** Runs rules on a contract. */
export type Linter = (subject: Subject) => LintResult

/**
 * A linter for many contracts. What text rules say of a clause's words is remembered: the same words come back in
 * every contract that uses the clause.
 */
export function makeLinter(rules: readonly Rule[]): Linter {
  const known = new Set<string>(rules.map(({ id }) => id))
  const readText = textReader(rules)
  return (subject) => {
    const raised: Raised[] = []
    const crashed: Crash[] = []
    for (const rule of rules) {
      if (!('check' in rule) || !appliesTo(rule, subject, 'check')) continue
      try {
        rule.check(subject, (found) => raised.push({ rule, found }))
      } catch (error) {
        crashed.push({ rule: rule.id, file: subject.file, error })
      }
    }
    const read = readText(subject)
    for (const text of writtenTexts(subject)) {
      const reading = read(text)
      for (const { rule, error } of reading.crashed)
        if (!crashed.some((one) => one.rule === rule))
          crashed.push({ rule, file: subject.file, error })
      for (const { rule, found } of reading.raised)
        if (appliesTo(rule, subject, 'checkText'))
          raised.push({ rule, found: { at: whereOf(text), ...found } })
    }
    const stamped = onePerPlace([
      ...raised.flatMap(({ rule, found }) =>
        'stale' in found ? [] : [stampFinding(rule, found, subject)],
      ),
      ...staleFindings(raised, rules, subject),
    ])
    const own = (slug: AllowSlug, place: Place, says: Found['says'], remedy?: Found['remedy']) =>
      ownFindings(rules, slug, { says, at: { place }, ...(remedy && { remedy }) }, subject)
    const findings = allowFindings(stamped, subject.allowances, known, own)
    return { findings: findings.sort(byPlace), crashed }
  }
}

type Raised = { readonly rule: Rule; readonly found: Found | StaleTable }
type TextRule = Extract<Rule, { checkText: unknown }>
type TextCrash = Omit<Crash, 'file'>
type TextReading = { readonly raised: readonly Raised[]; readonly crashed: readonly TextCrash[] }

/** True when a rule looks in this way at documents of the subject's kind and holds under its governing law. */
function appliesTo(rule: Rule, { law, type }: Subject, how: 'check' | 'checkText'): boolean {
  const documents = rule.documents ?? (how === 'checkText' ? 'all' : 'contracts')
  const kind =
    Object.hasOwn(addendumTypes, type) && type !== 'client-addendum' ? 'addenda' : 'contracts'
  if (documents !== 'all' && documents !== kind) return false
  const { jurisdictions } = rule
  return jurisdictions === 'all' || jurisdictions.some((code) => lawCovers(code, law))
}

/**
 * Reads texts with the rules that apply to a subject. A clause's words are read with all rules and remembered, because
 * they come back under other laws.
 */
function textReader(
  rules: readonly Rule[],
): (subject: Subject) => (text: WrittenText) => TextReading {
  const readers = rules.filter((rule) => 'checkText' in rule)
  const remembered = new Map<string, Map<string, TextReading>>()
  return (subject) => {
    const own = readers.filter((rule) => appliesTo(rule, subject, 'checkText'))
    return (text) => {
      if (text.from !== 'clause') return readWith(own, text)
      const key = `${text.clause} ${text.language}`
      const ofClause = remembered.get(key) ?? new Map<string, TextReading>()
      remembered.set(key, ofClause)
      const reading = ofClause.get(text.text) ?? readWith(readers, text)
      ofClause.set(text.text, reading)
      return reading
    }
  }
}

function readWith(readers: readonly TextRule[], text: WrittenText): TextReading {
  const raised: Raised[] = []
  const crashed: TextCrash[] = []
  for (const rule of readers) {
    if (text.isName && !rule.readsNames) continue
    try {
      rule.checkText(text, (found) => raised.push({ rule, found }))
    } catch (error) {
      crashed.push({ rule: rule.id, error })
    }
  }
  return { raised, crashed }
}

function whereOf({ path, place }: WrittenText): NonNullable<Found['at']> {
  return path ?? { place }
}

/** One `gen-fact-stale` for each table that had no value for the document's date. */
function staleFindings(
  raised: readonly Raised[],
  rules: readonly Rule[],
  subject: Subject,
): readonly Finding[] {
  const stale = raised.flatMap(({ rule, found }) => ('stale' in found ? [{ rule, found }] : []))
  const byTable = new Map(stale.map((one) => [one.found.stale, one]))
  return [...byTable.values()].flatMap(({ rule, found }) =>
    ownFindings(rules, 'gen-fact-stale', staleFound(found, rule.id, subject), subject),
  )
}

function ownFindings(
  rules: readonly Rule[],
  id: AllowSlug | 'gen-fact-stale',
  found: Found,
  subject: Subject,
): readonly Finding[] {
  const rule = rules.find((one) => one.id === id)
  return rule ? [stampFinding(rule, found, subject)] : []
}

/** A bilingual contract walks its clauses twice: the same finding at the same place is kept once. */
function onePerPlace(findings: readonly Finding[]): Finding[] {
  const kept = new Map(
    findings.map((finding) => {
      const { rule, place, text } = finding
      return [[rule, place.line, place.column, text.en].join('\n'), finding]
    }),
  )
  return [...kept.values()]
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    a.rule.localeCompare(b.rule, 'en')
  )
}
