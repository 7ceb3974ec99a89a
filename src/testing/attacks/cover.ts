import type { Attack } from './attack.ts'

const wrong = (written: string): Attack => ({
  name: `wrong type: ${written}`,
  cover: written,
  says: [['term-wrong-type', 1]],
})

const choice = (written: string): Attack => ({
  name: `no such code: ${written}`,
  cover: written,
  says: [['term-choice', 1]],
})

const unknown = (written: string): Attack => ({
  name: `unknown key: ${written}`,
  cover: written,
  says: [['term-unknown', 1]],
})

const syntax = (name: string, cover: string, ...lines: number[]): Attack => ({
  name,
  cover,
  says: (lines.length > 0 ? lines : [1]).map((line) => ['yaml-syntax', line]),
})

const feature = (name: string, cover: string, ...lines: number[]): Attack => ({
  name,
  cover,
  says: lines.map((line) => ['yaml-feature-refused', line]),
})

const contract = (cover: string, says: Attack['says']): Attack => ({
  name: `cover page ${JSON.stringify(cover)}`,
  whole: `${cover}\n\n<Signatures />\n`,
  says,
})

const parties = 'parties: { provider: ann, client: bob }'
const doc = 'doc: { type: contract, id: T-1, version: v1, language: en }'

/** Cover pages with wrong values, wrong keys, and YAML that does more than say them. */
export const coverAttacks: readonly Attack[] = [
  wrong('fees: { model: retainer, retainer: { amount: 900 euros } }'),
  wrong('fees: { model: retainer, retainer: { amount: 900 } }'),
  wrong('fees: { model: retainer, retainer: { amount: "900,00 EUR" } }'),
  wrong('fees: { model: retainer, retainer: { amount: -900.00 EUR } }'),
  wrong('fees: { model: retainer, retainer: { amount: 900.00 XBT } }'),
  wrong('fees: { model: retainer, retainer: { amount: 900.001 EUR } }'),
  wrong('fees: { model: retainer, retainer: { amount: 99999999999999.00 EUR } }'),
  wrong('late: { ratePctPerMonth: a lot }'),
  wrong('late: { ratePctPerMonth: -1 }'),
  wrong('late: { ratePctPerMonth: 1.55555 }'),
  wrong('late: { ratePctPerMonth: .nan }'),
  wrong('late: { graceDays: -3 }'),
  wrong('late: { graceDays: "3" }'),
  wrong('late: { graceDays: 1e300 }'),
  wrong('late: { graceDays: 1e-9 }'),
  wrong('late: { graceDays: .inf }'),
  wrong('late: { graceDays: 3 days }'),
  wrong('renewal: { reminderDays: 1e15 }'),
  wrong('late: { needsReminder: yes }'),
  wrong('late: { needsReminder: 1 }'),
  wrong('term: { start: 2027-02-30 }'),
  wrong('term: { start: 2027-13-01 }'),
  wrong('term: { start: 2027-1-4 }'),
  wrong('term: { start: 0027-01-04 }'),
  wrong('term: { start: 20270-01-04 }'),
  wrong('term: { start: 04/01/2027 }'),
  wrong('availability: { from: "25:00" }'),
  wrong('availability: { from: "9:00" }'),
  wrong('response: { firstReply: 24 }'),
  wrong('response: { firstReply: 24 lightyears }'),
  wrong('scope: { exclusions: payroll }'),
  wrong('scope: { exclusions: [{ fr: 5 }] }'),
  wrong('scope: { summary: "" }'),
  wrong(`scope: { summary: ${'a'.repeat(5000)} }`),
  wrong('scope: nothing'),
  wrong('scope: [a]'),
  wrong('scope: { services: { name: a } }'),
  wrong('lang: { frenchDeliveredAt: 2027-01-12 }'),
  {
    name: 'zeros that YAML drops',
    cover: 'sign: { platform: 012345 }',
    says: [['term-number-for-text', 1]],
  },
  {
    name: 'version that is a number',
    cover: 'scope: { services: [{ tools: [365] }] }',
    says: [['term-number-for-text', 1]],
  },
  choice('fees: { model: retainr }'),
  {
    name: 'terms of two fee models',
    cover: 'fees: { model: retainer, deposit: { pct: 50 } }',
    says: [['fees-mixed', 1]],
  },
  choice('late: { basis: contractrate }'),
  choice('late: { basis: constructor }'),
  choice('payment: { methods: [sepa, bitcoin] }'),
  { ...unknown('late: { gracDays: 3 }') },
  unknown('lat: { graceDays: 3 }'),
  unknown('layout: ./evil.astro'),
  unknown('constructor: { prototype: 1 }'),
  unknown('__proto__: { polluted: true }'),
  unknown('toString: a'),
  unknown('late: { __proto__: { graceDays: 3 } }'),
  unknown('late: { hasOwnProperty: 1 }'),
  unknown('scope: { exclusions: [{ de: a }] }'),
  unknown('1: a'),
  {
    name: 'key twice',
    cover: 'late: { graceDays: 3, graceDays: 4 }',
    says: [['yaml-duplicate-key', 1]],
  },
  {
    name: 'group twice',
    cover: 'late: { graceDays: 3 }\nlaw: { governing: FR }',
    says: [['yaml-duplicate-key', 2]],
  },
  {
    name: 'key twice by another spelling',
    cover: 'late:\n  graceDays: 3\n  "graceDays": 4',
    says: [['yaml-duplicate-key', 3]],
  },
  {
    name: 'value out of range',
    cover: 'late: { graceDays: 11 }',
    says: [['term-out-of-range', 1]],
  },
  feature('anchor', 'late: &l { graceDays: 3 }', 1),
  feature('anchor and alias', 'late: &l { graceDays: 3 }\nterm: *l', 1, 2),
  feature('merge key', 'late:\n  <<: { graceDays: 3 }', 2),
  feature('tag of a text', 'scope: { summary: !!str 012345 }', 1),
  feature('tag of a number', 'late: { graceDays: !!int "3" }', 1),
  feature('tag of a group', 'late: !!map { graceDays: 3 }', 1),
  feature('billion laughs', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]', 1, 2, 2, 2, 3, 3, 3),
  syntax('tag of a language', 'scope: { summary: !!js/function "() => 1" }'),
  syntax('tag of our own', 'scope: { summary: !evil a }'),
  feature('binary', 'scope: { summary: !!binary aGk= }', 1),
  feature('alias of nothing', 'late: *nothing', 1),
  syntax('quote that stays open', 'scope: { summary: "a }', 2, 2),
  syntax('bracket that stays open', 'scope: { exclusions: [a, b }', 1, 1),
  syntax('two colons', 'late: graceDays: 3'),
  syntax('key that is a list', '? [a, b]\n: c'),
  syntax('directive', '%YAML 1.1\nlate: { graceDays: 3 }', 1, 1),
  contract(`---\n- ${doc}\n---`, [
    ['term-wrong-type', 2],
    ['term-wrong-type', 2],
    ['term-wrong-type', 2],
  ]),
  contract('---\n---', [
    ['term-wrong-type', 1],
    ['term-wrong-type', 1],
    ['term-wrong-type', 1],
  ]),
  contract(`---\n${doc}\n${parties}\nlaw: null\n---`, [['term-wrong-type', 4]]),
  contract(`---\n${doc}\n${parties}\nlaw: {}\n---`, [['term-choice', 4]]),
  contract(`---\n${doc}\n${parties}\nlaw: { governing: DE }\n---`, [['term-choice', 4]]),
  contract(`---\n${doc}\n${parties}\nlaw: { governing: constructor }\n---`, [['term-choice', 4]]),
  contract(`---\n${doc}\n${parties}\nlaw: { governing: [GB] }\n---`, [['term-wrong-type', 4]]),
  contract(`---\n${doc.replace('en', 'de')}\n${parties}\nlaw: { governing: GB }\n---`, [
    ['term-choice', 2],
  ]),
  contract(`---\ndoc: { type: contract }\n${parties}\nlaw: { governing: GB }\n---`, [
    ['term-missing', 2],
    ['term-missing', 2],
    ['term-missing', 2],
  ]),
  contract(`---\n${doc}\nparties: { provider: ann }\nlaw: { governing: GB }\n---`, [
    ['term-missing', 3],
  ]),
  contract(`---\n${doc}\nparties: { provider: anne, client: bob }\nlaw: { governing: GB }\n---`, [
    ['party-unknown', 3],
  ]),
  contract(
    `---\n${doc}\nparties: { provider: ../../../etc/passwd, client: bob }\nlaw: { governing: GB }\n---`,
    [['party-unknown', 3]],
  ),
  contract(
    `---\n${doc}\nparties: { provider: /etc/passwd, client: __proto__ }\nlaw: { governing: GB }\n---`,
    [
      ['party-unknown', 3],
      ['party-unknown', 3],
    ],
  ),
  contract(
    `---\n${doc}\nparties: { provider: { legalName: 12 }, client: bob }\nlaw: { governing: GB }\n---`,
    [['term-number-for-text', 3]],
  ),
  contract(`+++\ntitle = "a"\n+++`, [['cover-not-yaml', 1]]),
  contract(`\n---\n${doc}\n---`, [['cover-missing', 1]]),
  contract(`Words first.\n\n---\n${doc}\n---`, [['cover-missing', 1]]),
  contract(` ---\n${doc}\n ---`, [['cover-missing', 1]]),
  contract(`---\n${doc}`, [['cover-missing', 1]]),
  contract(`---\n${doc}\n---\n---\nlaw: {}\n---`, [
    ['term-wrong-type', 2],
    ['term-wrong-type', 2],
    ['element-refused', 4],
    ['expression-refused', 5],
  ]),
  { name: 'empty file', whole: '', says: [['cover-missing', 1]] },
]
