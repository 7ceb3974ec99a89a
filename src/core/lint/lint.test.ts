import { describe, expect, test } from 'vitest'
import { editedSample } from '#testing/lint/edited-sample.ts'
import type { RuleExample } from './example.ts'
import { refusals } from './finding.ts'
import { makeLinter } from './lint.ts'
import type { Rule } from './rule.ts'
import { allRules } from './rules.ts'

const low: Omit<RuleExample, 'finds'> = {
  on: 'FR-ADM-0001',
  set: { 'doc.date': '2026-03-02', 'late.ratePctPerMonth': 0.5 },
}

function lint(edit: Omit<RuleExample, 'finds'>, rules: readonly Rule[] = allRules) {
  const { subject } = editedSample(edit)
  if (!subject) throw new Error('the sample was not read')
  return makeLinter(rules)(subject)
}

function found(edit: Omit<RuleExample, 'finds'>, id: string) {
  return lint(edit).findings.filter(({ rule }) => rule === id)
}

const base: Omit<Rule, 'check' | 'checkText' | 'reportedBy'> = {
  id: 'gen-test',
  severity: 'error',
  jurisdictions: 'all',
  summary: { fr: 'Essai.', en: 'Test.' },
  why: { fr: 'Essai.', en: 'Test.' },
  remedy: { fr: 'Essai.', en: 'Test.' },
  facts: [],
  paths: [],
  examples: [],
}
const says = { fr: 'Trouvé.', en: 'Found.' }

describe('a finding', () => {
  test('stands where its term stands, with its rule, facts and their date', () => {
    const [finding] = found(low, 'fr-late-min')
    expect(finding).toMatchObject({
      severity: 'error',
      jurisdiction: 'FR',
      paths: ['late.ratePctPerYear'],
      help: '/rules/fr-late-min/',
      facts: [
        { id: 'FR-05', tag: 'VP', asOf: '2026-11' },
        { id: 'FR-07', tag: 'VP', asOf: '2026-11' },
      ],
    })
    expect(finding?.place.line).toBeGreaterThan(40)
  })

  test('forbids sending until it is mended or accepted', () => {
    expect(refusals(found(low, 'fr-late-min'))).toHaveLength(1)
  })

  test('of a rule for France is not given under another law', () => {
    const belgian = { ...low, set: { ...low.set, 'law.governing': 'BE' } }
    expect(found(belgian, 'fr-late-min')).toEqual([])
  })

  test('is a warning at most when it rests on facts nobody checked', () => {
    const unchecked: Rule = {
      ...base,
      id: 'fr-test',
      jurisdictions: ['FR'],
      facts: ['FR-44'],
      check: (_, say) => say({ says }),
    }
    expect(lint({ on: 'FR-ADM-0001' }, [unchecked]).findings[0]?.severity).toBe('warning')
  })

  test('may be less severe than its rule, never more', () => {
    const soft: Rule = {
      ...base,
      severity: 'warning',
      check: (_, say) => say({ says, severity: 'error' }),
    }
    const mild: Rule = { ...base, check: (_, say) => say({ says, severity: 'info' }) }
    expect(lint({ on: 'FR-ADM-0001' }, [soft]).findings[0]?.severity).toBe('warning')
    expect(lint({ on: 'FR-ADM-0001' }, [mild]).findings[0]?.severity).toBe('info')
  })
})

describe('a rule that throws', () => {
  const throwing: Rule = {
    ...base,
    check: () => {
      throw new Error('broken')
    },
  }

  test('hides no other rule, and is named with the file', () => {
    const { findings, crashed } = lint(low, [throwing, ...allRules])
    expect(crashed).toMatchObject([
      { rule: 'gen-test', file: 'content/contracts/FR-ADM-0001/contract.mdx' },
    ])
    expect(findings.some(({ rule }) => rule === 'fr-late-min')).toBe(true)
  })

  test('on a text is named once for all texts', () => {
    const reading: Rule = {
      ...base,
      checkText: () => {
        throw new Error('broken')
      },
    }
    expect(lint(low, [reading]).crashed).toHaveLength(1)
  })
})

describe('a text rule', () => {
  const marks: Rule = {
    ...base,
    checkText: ({ text }, say) => text.includes('zèbre') && say({ says, span: 'zèbre' }),
  }

  test('reads the cover page where its words stand, and special terms where they stand', () => {
    const inCover = lint({ on: 'FR-ADM-0001', set: { 'scope.exclusions.0': 'un zèbre' } }, [marks])
    expect(inCover.findings).toMatchObject([{ paths: ['scope.exclusions.0'], span: 'zèbre' }])
    const inText = lint({ on: 'FR-ADM-0001', text: 'Le Prestataire\npeint un zèbre.' }, [marks])
    expect(inText.findings).toHaveLength(1)
    expect(inText.findings[0]?.place.line).toBeGreaterThan(100)
  })

  test('reads names only when it asks for them', () => {
    const named = {
      on: 'FR-ADM-0001',
      set: { 'parties.client.legalName': 'Zoo du zèbre SARL' },
    } as const
    expect(lint(named, [marks]).findings).toEqual([])
    expect(lint(named, [{ ...marks, readsNames: true }]).findings).not.toEqual([])
  })

  test('never sees the value of a term that a text binds', () => {
    const bound: Rule = {
      ...base,
      checkText: ({ text, from }, say) =>
        from === 'special-terms' && text.includes('900') && say({ says }),
    }
    expect(
      lint({ on: 'FR-ADM-0001', text: 'Le prix : {fees.retainer.amount}.' }, [bound]).findings,
    ).toEqual([])
  })
})

describe('an allowance', () => {
  const allow = 'allow fr-late-min: agreed on 3 March'

  test('at the end of the line accepts the finding and keeps it listed with the reason', () => {
    const [finding] = found({ ...low, comment: { 'late.ratePctPerMonth': allow } }, 'fr-late-min')
    expect(finding?.allowed?.reason).toBe('agreed on 3 March')
    expect(refusals(finding ? [finding] : [])).toEqual([])
  })

  test('on the line above accepts what stands below it', () => {
    const { subject } = editedSample(low)
    const line = (subject?.placeOf('late').line ?? 0) - 1
    const allowances = [
      {
        rule: 'fr-late-min',
        reason: 'agreed',
        place: { line, column: 1 },
        from: line + 1,
        to: line + 1,
      },
    ]
    const findings = subject ? makeLinter(allRules)({ ...subject, allowances }).findings : []
    expect(findings.find(({ rule }) => rule === 'fr-late-min')?.allowed?.reason).toBe('agreed')
  })

  test('for another rule accepts nothing and is named', () => {
    const edit = { ...low, comment: { 'late.ratePctPerMonth': 'allow fr-payment-cap: agreed' } }
    expect(found(edit, 'fr-late-min')[0]?.allowed).toBeUndefined()
    expect(found(edit, 'gen-allow-unused')).toHaveLength(1)
  })

  test('before a passage accepts what the passage says', () => {
    const marks: Rule = {
      ...base,
      checkText: ({ text }, say) => text.includes('zèbre') && say({ says }),
    }
    const text =
      '<Allow rule="gen-test" reason="a pet" />\n\nLe Prestataire garde un zèbre.\n\nIl garde un autre zèbre.'
    const { findings } = lint({ on: 'FR-ADM-0001', text }, [marks])
    expect(findings.map(({ allowed }) => allowed?.reason)).toEqual(['a pet', undefined])
  })

  test('is no part of the text: the digest stays', () => {
    const plain = editedSample({ on: 'FR-ADM-0001', text: 'Le Prestataire répond.' })
    const allowed = editedSample({
      on: 'FR-ADM-0001',
      text: '<Allow rule="fr-late-min" reason="agreed" />\n\nLe Prestataire répond.',
    })
    expect(allowed.subject?.contract?.digest).toBe(plain.subject?.contract?.digest)
    expect(plain.subject?.contract).toBeDefined()
  })
})
