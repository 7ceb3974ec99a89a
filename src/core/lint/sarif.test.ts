import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { editedSample } from '#testing/lint/edited-sample.ts'
import { makeLinter } from './lint.ts'
import { allRules } from './rules.ts'
import { sarifLog } from './sarif.ts'

const schema = JSON.parse(
  readFileSync(new URL('../../testing/fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
)

function isSarif(log: unknown): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats(ajv)
  const { $schema: _, id: __, ...draft7 } = schema
  const validate = ajv.compile(draft7)
  validate(log)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const { subject } = editedSample({
  on: 'FR-ADM-0001',
  set: { 'payment.dueDays': 75 },
  comment: { 'late.ratePctPerMonth': 'allow fr-late-min: agreed in March' },
})
const messages = subject ? makeLinter(allRules)(subject).findings : []

test.each(['fr', 'en'] as const)('a log in %s keeps to the schema of SARIF 2.1.0', (language) => {
  expect(messages.length).toBeGreaterThan(1)
  expect(isSarif(sarifLog(messages, allRules, language))).toEqual([])
})

test('the schema refuses what is no log', () => {
  expect(isSarif({ version: '2.1.0', runs: [{ tool: {} }] })).not.toEqual([])
})

test('a finding that the author accepts is a suppression in source, with its reason', () => {
  const { subject: low } = editedSample({
    on: 'FR-ADM-0001',
    set: { 'late.ratePctPerMonth': 0.5 },
    comment: { 'late.ratePctPerMonth': 'allow fr-late-min: agreed in March' },
  })
  const log = sarifLog(low ? makeLinter(allRules)(low).findings : [], allRules, 'en')
  const result = log.runs[0]?.results.find(({ ruleId }) => ruleId === 'fr-late-min')
  expect(result?.suppressions).toEqual([{ kind: 'inSource', justification: 'agreed in March' }])
})
