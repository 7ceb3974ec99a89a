import type { Attack } from './attack.ts'
import { clauseFolder } from './base.ts'

const yaml = `${clauseFolder}/clause.yaml`
const en = `${clauseFolder}/en.mdx`
const fr = `${clauseFolder}/fr.mdx`
const ann = 'content/parties/ann.yaml'

const param = (name: string, written: string, says: Attack['says']): Attack => ({
  name,
  file: yaml,
  cover: `  - ${written}`,
  says,
})

const text = (name: string, words: string, ...rules: string[]): Attack => ({
  name,
  file: en,
  text: words,
  says: rules.map((rule) => [rule, 1]),
})

const party = (name: string, cover: string, rule: string): Attack => ({
  name,
  file: ann,
  cover,
  says: [[rule, 1]],
})

const label = 'label: { fr: a, en: a }'

/** Mistakes in clauses and parties: they are said in their own file, and the contract only says that it is broken. */
export const libraryAttacks: readonly Attack[] = [
  { name: 'no clause.yaml', file: yaml, whole: '', says: [['file-missing', 1]] },
  {
    name: 'clause.yaml that is a list',
    file: yaml,
    whole: '- a\n',
    says: [['term-wrong-type', 1]],
  },
  {
    name: 'clause.yaml that is one word',
    file: yaml,
    whole: 'a\n',
    says: [['term-wrong-type', 1]],
  },
  {
    name: 'clause under another name',
    file: yaml,
    cover: 'uses: []\nconflicts: []\nvariants: []\nid: other',
    says: [['yaml-duplicate-key', 4]],
  },
  { name: 'no translation', file: fr, whole: null, says: [] },
  param('param of an unknown path', `{ path: late.graceDay, ${label} }`, [['path-unknown', 1]]),
  param('param of a path on the prototype', `{ path: constructor, ${label} }`, [
    ['path-unknown', 1],
  ]),
  param('default of the wrong type', `{ path: late.fixedSum, ${label}, default: 40, origin: S }`, [
    ['default-unreadable', 1],
  ]),
  param(
    'default of an unknown code',
    `{ path: late.accrual, ${label}, default: hourly, origin: S }`,
    [['default-unreadable', 1]],
  ),
  param(
    'default of an unknown origin',
    `{ path: late.accrual, ${label}, default: daily, origin: X }`,
    [['term-choice', 1]],
  ),
  param('label in one language', '{ path: late.accrual, label: { fr: a } }', [
    ['term-wrong-type', 1],
  ]),
  param('unknown key of a param', `{ path: late.accrual, ${label}, defalt: daily }`, [
    ['term-unknown', 1],
  ]),
  param(
    'words under the name of a prototype',
    `{ path: late.accrual, ${label}, words: { constructor: 5 } }`,
    [['term-wrong-type', 1]],
  ),
  param('path that is code', `{ path: "late[0]", ${label} }`, [['term-wrong-type', 1]]),
  param('fact of no table', `{ path: late.accrual, ${label}, facts: [FR-5] }`, [
    ['term-wrong-type', 1],
  ]),
  {
    name: 'unknown key of a clause',
    file: yaml,
    cover: 'layout: ./evil.astro',
    says: [['term-unknown', 1]],
  },
  {
    name: 'anchor in clause.yaml',
    file: yaml,
    cover: 'uses: &a []',
    says: [['yaml-feature-refused', 1]],
  },
  text(
    'path that clause.yaml does not declare',
    'After {payment.dueDays}.',
    'clause-path-undeclared',
    'gen-locale-mismatch',
  ),
  text('unknown path in a clause', 'After {late.graceDay}.', 'gen-locale-mismatch', 'path-unknown'),
  text('prototype in a clause', 'After {constructor}.', 'gen-locale-mismatch', 'path-unknown'),
  text('term bound in one language only', 'The basis is {late.basis}.', 'gen-locale-mismatch'),
  text(
    'condition in one language only',
    'a <When value="late.graceDays">b</When>',
    'gen-locale-mismatch',
  ),
  text(
    'condition on a code that never is',
    'a <When value="late.basis" is="statut">b</When>',
    'gen-locale-mismatch',
    'term-choice',
  ),
  text('amount written out', 'The sum is €40.00.', 'literal-value'),
  text('delay written out', 'The delay is 30 days.', 'literal-value'),
  text('rate written out', 'The rate is 1.5 %.', 'literal-value'),
  text('javascript link in a clause', '[a](javascript:alert(1))', 'url-refused'),
  text('picture in a clause', '![a](./a.png)', 'image-refused'),
  {
    name: 'rate written out in a table',
    file: en,
    text: '| a |\n| - |\n| 1.5 % |',
    says: [['literal-value', 3]],
  },
  {
    name: 'clause that is no UTF-8',
    file: en,
    whole: Uint8Array.of(0xff, 0xfe),
    says: [['file-not-utf8', 1]],
  },
  { name: 'clause of 5 MB', file: en, whole: 'a'.repeat(5_000_000), says: [['file-too-large', 1]] },
  { name: 'clause that cannot be parsed', file: en, whole: 'a {', says: [['mdx-syntax', 1]] },
  {
    name: 'script in an annex',
    file: 'clauses/form-dpa/1.0.0/en.mdx',
    text: '<script>a</script>',
    says: [['component-unknown', 1]],
  },
  party('unknown key of a party', 'legalNam: Ann', 'term-unknown'),
  party(
    'register number that YAML shortens',
    'registrations: [{ scheme: SIREN, value: 012345 }]',
    'term-number-for-text',
  ),
  party('unknown register', 'registrations: [{ scheme: SIRENE, value: "1" }]', 'term-choice'),
  party('key of a party twice', 'legalName: Ann', 'yaml-duplicate-key'),
  party('prototype of a party', '__proto__: { legalName: Eve }', 'term-unknown'),
  party('alias in a party', 'tradeName: *ann', 'yaml-feature-refused'),
  party('party of the wrong kind', 'kind: compny', 'term-choice'),
  { name: 'empty party', file: ann, whole: '', says: [['term-wrong-type', 1]] },
  { name: 'party that is a list', file: ann, whole: '- Ann\n', says: [['term-wrong-type', 1]] },
]
