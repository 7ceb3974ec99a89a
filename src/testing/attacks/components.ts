import type { Attack } from './attack.ts'
import { clauseFolder } from './base.ts'

const unknown = (text: string, line = 1): Attack => ({
  name: `tag ${text.split('\n')[0]}`,
  text,
  says: [['component-unknown', line]],
})

const attribute = (written: string): Attack => ({
  name: `attribute ${written}`,
  text: `See <Ref to="late-payment" ${written} />.`,
  says: [['attribute-unknown', 1]],
})

const value = (text: string): Attack => ({
  name: `value in ${text}`,
  text,
  says: [['attribute-value', 1]],
})

const misplaced = (name: string, text: string, line = 1): Attack => ({
  name,
  text,
  says: [['component-misplaced', line]],
})

const broken = (name: string, text: string, line = 1): Attack => ({
  name,
  text,
  says: [['mdx-syntax', line]],
})

const inClause = (name: string, text: string, rule: string, line = 1): Attack => ({
  name: `${name} in a clause`,
  file: `${clauseFolder}/en.mdx`,
  text,
  says: [[rule, line]],
})

/** A contract without special terms. */
const whole = (name: string, text: string, rule: string, line = 7): Attack => ({
  name,
  whole: `---\ndoc: { type: contract, id: T-1, version: v1, language: en }\nparties: { provider: ann, client: bob }\nlaw: { governing: GB }\n---\n\n${text}\n`,
  says: [[rule, line]],
})

/** Tags, attributes and places that the component language does not have. */
export const componentAttacks: readonly Attack[] = [
  {
    name: 'condition on a clause that does not exist',
    text: 'It applies<When clause="late-paymnt"> with a rate</When>.',
    says: [['clause-unknown', 1]],
  },
  unknown('<script>alert(1)</script>'),
  unknown('<script src="https://example.com/x.js" />'),
  unknown('<style>p</style>'),
  unknown('<iframe src="file:///etc/passwd" />'),
  unknown('<form action="https://example.com">a</form>'),
  unknown('<img src="x" onerror="alert(1)" />'),
  unknown('<a href="javascript:alert(1)">a</a>'),
  unknown('<div hidden>a</div>'),
  unknown('<div style="display:none">\n\nhidden\n\n</div>'),
  unknown('<span set:html="<b>a</b>" />'),
  unknown('<Fragment set:html="<b>a</b>" />'),
  unknown('<svg onload="alert(1)" />'),
  unknown('<b>a</b>'),
  unknown('<br />'),
  unknown('<slot />'),
  unknown('<Layout>a</Layout>'),
  unknown('<constructor />'),
  unknown('<toString />'),
  unknown('<clause id="late-payment" version="1.0.0" />'),
  unknown('<doc.id />'),
  unknown('<astro:head />'),
  unknown('<>a</>'),
  broken('HTML comment', 'a <!-- hidden --> b'),
  broken('HTML comment alone', '<!-- hidden -->'),
  broken('document type', '<!DOCTYPE html>'),
  broken('processing instruction', '<?php echo 1 ?>'),
  broken('character data', '<![CDATA[ a ]]>'),
  broken('attribute without quotes', '<img src=x onerror=alert(1)>'),
  broken('tag that stays open', '<When value="late.graceDays">\n\na'),
  broken('inline tag that stays open', 'a <When value="late.graceDays"> b'),
  broken('tag closed by another', 'a <When value="late.graceDays">b</Each>'),
  broken('closing tag alone', 'a </When>'),
  broken('address in angle brackets', 'See <https://example.com>.'),
  broken('script address in angle brackets', '<javascript:alert(1)>', 1),
  attribute('onclick="alert(1)"'),
  attribute('onload="alert(1)"'),
  attribute('style="display:none"'),
  attribute('class="hidden"'),
  attribute('id="x"'),
  attribute('slot="x"'),
  attribute('set:html="<b>a</b>"'),
  attribute('set:text="a"'),
  attribute('client:load'),
  attribute('client:only="x"'),
  attribute('server:defer'),
  attribute('is:raw'),
  attribute('define:vars="x"'),
  attribute('xlink:href="x"'),
  attribute('constructor="x"'),
  attribute('href="javascript:alert(1)"'),
  value('a <When value="doc.__proto__">b</When>'),
  value('a <When value="late.graceDays" is="a b">b</When>'),
  value('a <When lang="de">b</When>'),
  value('a <When law="UK">b</When>'),
  value('a <When law="FR,BE">b</When>'),
  value('a <When value="late.graceDays" not="false">b</When>'),
  value('a <When value>b</When>'),
  value('a <When value="">b</When>'),
  value('See <Ref to="Late Payment" />.'),
  value('See <Ref to="../late-payment" />.'),
  value('<Clause id="../../etc/passwd" version="1.0.0" />'),
  value('<Clause id="late-payment" version="latest" />'),
  value('<Clause id="late-payment" version="^1.0.0" />'),
  value('<Clause id="late-payment" version="1.0.0?raw" />'),
  value('<Each list="late.graceDays">\n- a\n</Each>'),
  {
    name: 'code that a term never has',
    text: 'a <When value="late.basis" is="contractrate">b</When>',
    says: [['term-choice', 1]],
  },
  {
    name: 'condition that asks nothing',
    text: 'a <When>b</When>',
    says: [['attribute-missing', 1]],
  },
  { name: 'negation of nothing', text: 'a <When not>b</When>', says: [['attribute-missing', 1]] },
  {
    name: 'comparison with nothing',
    text: 'a <When is="statutory">b</When>',
    says: [['attribute-missing', 1]],
  },
  {
    name: 'list without a name',
    text: '<Each>\n- {item}\n</Each>',
    says: [['attribute-missing', 1]],
  },
  {
    name: 'attribute twice',
    text: 'See <Ref to="late-payment" to="form-dpa" />.',
    says: [['attribute-twice', 1]],
  },
  {
    name: 'clause without a version',
    text: '<Clause id="late-payment" />',
    says: [['attribute-missing', 1]],
  },
  {
    name: 'unknown clause',
    text: '<Clause id="late-paymnt" version="1.0.0" />',
    says: [['clause-unknown', 1]],
  },
  {
    name: 'unknown version',
    text: '<Clause id="late-payment" version="1.0.1" />',
    says: [['clause-version-unknown', 1]],
  },
  {
    name: 'clause twice',
    text: '<Clause id="late-payment" version="1.0.0" />',
    says: [['clause-twice', 1]],
  },
  {
    name: 'reference to nothing',
    text: 'a\n\nSee <Ref to="late-paymnt" />.',
    says: [['gen-crossref-broken', 3]],
  },
  { name: 'signatures twice', text: '<Signatures />', says: [['clause-twice', 3]] },
  misplaced('clause with text in it', '<Clause id="late-payment" version="1.0.0">a</Clause>'),
  misplaced('clause in a sentence', 'a <Clause id="late-payment" version="1.0.0" /> b'),
  misplaced('clause in a quotation', '> <Clause id="late-payment" version="1.0.0" />'),
  misplaced('clause in a list', '- <Clause id="late-payment" version="1.0.0" />'),
  misplaced(
    'clause for each element',
    '<Each list="scope.exclusions">\n<Clause id="late-payment" version="1.0.0" />\n</Each>',
    2,
  ),
  misplaced('signatures in a quotation', '> <Signatures />'),
  misplaced('party panel in a contract', '<Parties />'),
  misplaced(
    'list in a list',
    '<Each list="scope.exclusions">\n<Each list="tools">\n- a\n</Each>\n</Each>',
    2,
  ),
  misplaced('list in a sentence', 'a <Each list="scope.exclusions">b</Each>'),
  misplaced('reference in a heading', 'a\n\n## See <Ref to="late-payment" />\n\nb', 3),
  inClause(
    'circular include',
    '<Clause id="late-payment" version="1.0.0" />',
    'component-misplaced',
  ),
  inClause('annex', '<Annex id="form-dpa" version="1.0.0" />', 'component-misplaced'),
  inClause('signatures', '<Signatures />', 'component-misplaced'),
  inClause('script', '<script>alert(1)</script>', 'component-unknown'),
  inClause('heading', '## Title', 'element-refused'),
  inClause('table in a quotation', '> <ServiceTable />', 'component-misplaced'),
  whole('no signatures', '<Clause id="late-payment" version="1.0.0" />', 'signatures-missing'),
  whole(
    'signatures under a condition that does not hold',
    '<When law="BE">\n<Signatures />\n</When>',
    'signatures-missing',
  ),
  whole('text under no heading', 'Loose words.\n\n<Signatures />', 'special-terms-loose'),
  whole(
    'clause as an annex',
    '<Annex id="late-payment" version="1.0.0" />\n\n<Signatures />',
    'component-misplaced',
  ),
  whole(
    'annex as a clause',
    '<Clause id="form-dpa" version="1.0.0" />\n\n<Signatures />',
    'component-misplaced',
  ),
  whole(
    'reference to a clause that its condition leaves out',
    '<Clause id="late-payment" version="1.0.0" />\n\n<When law="BE">\n<Annex id="form-dpa" version="1.0.0" />\n</When>\n\n## a\n\nSee <Ref to="form-dpa" />.\n\n<Signatures />',
    'gen-crossref-broken',
    15,
  ),
]
