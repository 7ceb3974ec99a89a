import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { canonicalJson } from '#core/contract/canonical-json.ts'
import { recordDigestOf } from '#core/life/records/canonical.ts'
import { type Finding, hasFailed } from '#core/seal/finding.ts'
import type { ContractTrust } from '#core/verify/contract-case.ts'
import { contractCaseIn } from '#core/verify/contract-case-in.ts'
import { verifyContract } from '#core/verify/verify-contract.ts'
import { check } from '#node/command/check.ts'
import { verify } from '#node/command/verify.ts'
import type { Options } from '#node/command/verb.ts'
import { diskTree } from '#node/repository/disk-tree.ts'
import { readKeptClause } from '#node/repository/kept-clause.ts'
import { removeCopy, sampleCopy } from './fixtures/sample-copy.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { sampleKeys, sampleSshKey } from './fixtures/sample-keys.ts'

const id = 'FR-ADM-0001'
const folder = `content/contracts/${id}`
const records = `${folder}/records`

const commitArgs = [
  '-c',
  'user.name=Ann',
  '-c',
  'user.email=ann@example.org',
  'commit',
  '-qm',
  'all',
]

let root: string
beforeEach(() => {
  root = sampleCopy('with records')
})
afterEach(() => removeCopy(root))

const names = () => readdirSync(join(root, records)).filter((name) => name.endsWith('.json'))
const digestOf = (name: string) =>
  recordDigestOf(JSON.parse(readFileSync(join(root, records, name), 'utf8')))
const trust = (): ContractTrust => ({
  at: '2028-01-01T00:00:00Z',
  known: names().slice(-1).map(digestOf),
})
/** As the verb has it, but for clauses that were read before: sixty of them for each change would take a minute. */
const caseNow = () => contractCaseIn(diskTree(root), id, readKeptClause).subject
const judge = async (by = trust()) => (await verifyContract(caseNow(), by)).findings
const edit = (path: string, change: (text: string) => string) => {
  const file = join(root, path)
  const text = readFileSync(file, 'utf8')
  expect(change(text)).not.toBe(text)
  writeFileSync(file, change(text))
}
const failures = (findings: readonly Finding[]) =>
  findings
    .filter(({ standing }) => standing === 'failed')
    .map(({ check: slug, about, why }) => `${slug} ${about} ${why.en}`)
const run = (options: Options = {}) =>
  runVerb(verify, root, [id], { today: '2028-01-01', ...options }, 'en')
const checked = () => runVerb(check, root, [`${folder}`], { today: '2028-01-01' }, 'en')

describe('records that git knows', () => {
  test('the last one taken away, or written anew, is named by verify and by check', async () => {
    for (const step of [['init', '-q'], ['add', '-A'], commitArgs])
      execFileSync('git', ['-C', root, ...step])
    const whole = await run()
    expect(whole.code).toBe(0)
    expect(whole.out).toContain(
      'proved   Each record that git knows is still in the chain (6 records',
    )
    const last = join(root, records, '0006-done.json')
    const bytes = readFileSync(last)
    rmSync(last)
    const gone = await run()
    expect(gone.code).toBe(1)
    expect(gone.out).toMatch(
      /failed {3}0006-done: A record that git knows .*\(it was removed; commit/u,
    )
    const told = await checked()
    expect([told.code, told.err]).toEqual([1, expect.stringContaining('This record was removed')])
    expect(told.err).toContain(`${records}/0006-done.json`)
    writeFileSync(last, bytes.toString().replace('2027-04-05T15:00', '2027-04-05T16:00'))
    expect((await run()).out).toContain('(it was rewritten; commit')
    expect((await checked()).err).toContain('This record was rewritten')
  })
})

describe('the sealed sample', () => {
  test('is proved line by line, and everything nobody has proved is called a claim', async () => {
    const findings = await judge()
    expect(failures(findings)).toEqual([])
    const standing = (slug: string) =>
      findings.filter(({ check: one }) => one === slug).map((one) => one.standing)
    expect(standing('statement-value')).toEqual(['proved', 'proved', 'proved'])
    expect(standing('signer-identity')).toEqual(['claimed', 'claimed', 'claimed'])
    for (const slug of ['records-chain', 'evidence', 'text', 'signers-expected', 'seal'])
      expect(standing(slug)).toEqual(['proved'])
    expect(standing('seal-time')).toEqual(['claimed'])
    expect((await checked()).code).toBe(0)
  })

  test('judges by the end of the day it is given, where the contract is at home', async () => {
    const { out } = await run({ today: '2027-04-04' })
    expect(out).toContain('0006-done: A remark (This record is dated 2027-04-05T15:00:00+02:00')
    expect(out).toContain('after today (2027-04-04)')
  })

  test('names the signer as proved by a key the verifier knows, and fails by another', async () => {
    const key = join(root, 'provider.pub')
    writeFileSync(key, `${sampleSshKey(sampleKeys('provider'))}\n`)
    const known = await run({ key: [`provider=${key}`] })
    expect(known.code).toBe(0)
    expect(known.out).toContain('"Camille Spécimen", by a key you know')
    writeFileSync(key, `${sampleSshKey(sampleKeys('somebody else'))}\n`)
    const other = await run({ key: [`provider=${key}`] })
    expect([other.code, other.out]).toEqual([
      1,
      expect.stringContaining('The key is not the one that was expected'),
    ])
  })

  test('is judged by where it was signed, once the settings say where that is', async () => {
    edit('content/settings.yaml', (text) =>
      text.replace('shareAddress: null', 'shareAddress: https://contrats.example.org/'),
    )
    expect((await run()).out).toContain('signed on a page that is not ours')
    edit('content/settings.yaml', (text) =>
      text.replace(
        'shareAddress: https',
        'formerShareAddresses: [https://contrats.example.com/]\nshareAddress: https',
      ),
    )
    expect((await run()).code).toBe(0)
  })

  test('gives programs the same lines', async () => {
    const { code, out } = await run({ json: true })
    const { schema, files } = JSON.parse(out)
    expect([code, schema, files[0].file]).toEqual([0, 'clausier-verify/1', id])
    expect(hasFailed(files[0].findings)).toBe(false)
  })
})

describe('a change after the seal', () => {
  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a term',
      `${folder}/contract.mdx`,
      (text) => text.replace('900.00 EUR', '950.00 EUR'),
      /sealed term fees\.retainer\.amount has changed: 900\.00 EUR has become 950\.00 EUR/u,
    ],
    [
      'a term that the text does not show',
      `${folder}/contract.mdx`,
      (text) => text.replace('category: calendar', 'category: admin'),
      /sealed term scope\.services has changed/u,
    ],
    [
      'a clause version',
      `${folder}/contract.mdx`,
      (text) => text.replace(/<Clause id="recitals"[^>]*\/>\n/u, ''),
      /sealed clause "recitals" has changed/u,
    ],
    [
      "a party's address",
      'content/parties/exemple-sarl.yaml',
      (text) => text.replace('10 avenue du Modèle', '12 avenue du Modèle'),
      /sealed text has changed, at "2\. Identification des parties": .*10 avenue du.* has become .*12 avenue du/u,
    ],
    [
      'the words of a released clause',
      'clauses/recitals/1.0.0/fr.mdx',
      (text) => text.replace('entreprise', 'société'),
      /sealed clause "recitals" has changed/u,
    ],
  ])('of %s is named by check and by verify', async (_, path, change, said) => {
    edit(path, change)
    const [byCheck, byVerify] = [await checked(), await run()]
    expect([byCheck.code, byVerify.code]).toEqual([1, 1])
    const told = byCheck.out + byCheck.err
    expect(told).toMatch(said)
    expect(byVerify.out).toMatch(said)
  })

  test("of a party's language or of the cover page's layout is none", async () => {
    edit('content/parties/exemple-sarl.yaml', (text) =>
      text.replace('language: fr', 'language: en'),
    )
    edit(`${folder}/contract.mdx`, (text) => text.replace('hours:\n', '\n# heures\nhours:\n'))
    expect(failures(await judge())).toEqual([])
    expect((await checked()).code).toBe(0)
  })
})

describe('records and evidence', () => {
  test('a record that is missing, moved or added is noticed', async () => {
    const good = trust()
    const path = (name: string) => join(root, records, name)
    const last = names().at(-1) ?? ''
    const text = readFileSync(path(last), 'utf8')
    rmSync(path(last))
    expect(failures(await judge(good)).join()).toContain('records-anchor')
    writeFileSync(path(last), text)
    renameSync(path('0003-signed.json'), path('0007-signed.json'))
    expect(failures(await judge(good)).join()).toContain('records-chain')
    renameSync(path('0007-signed.json'), path('0003-signed.json'))
    writeFileSync(path('0007-sealed.json'), readFileSync(path('0005-sealed.json')))
    expect(failures(await judge(good)).join()).toContain('records-chain')
    rmSync(path('0007-sealed.json'))
    expect(failures(await judge(good))).toEqual([])
  })

  test('evidence that was erased on purpose is a claim, and the rest stays proved', async () => {
    const name = '0003-signed.json'
    const { evidence } = JSON.parse(readFileSync(join(root, records, name), 'utf8'))
    rmSync(join(root, records, 'evidence', evidence[0].file))
    expect(failures(await judge()).join()).toContain('is missing')
    const last = names().at(-1) ?? ''
    const before = JSON.parse(readFileSync(join(root, records, last), 'utf8'))
    const erased = {
      ...before,
      kind: 'erased',
      details: { files: [evidence[0].file], reason: 'Art. 17 GDPR' },
      prev: recordDigestOf(before),
    }
    writeFileSync(join(root, records, '0007-erased.json'), canonicalJson(erased))
    const findings = await judge()
    expect(failures(findings)).toEqual([])
    const standingOf = (fits: (one: Finding) => boolean) => findings.find(fits)?.standing
    expect(standingOf(({ about }) => about === '0003-signed, client')).toBe('claimed')
    expect(standingOf(({ check: of }) => of === 'signers-expected')).toBe('claimed')
    expect((await checked()).code).toBe(0)
  })

  test('a file that no record names proves nothing, and is said to', async () => {
    appendFileSync(join(root, records, 'evidence/other.txt'), 'hello')
    const findings = await judge()
    expect(findings.filter(({ why }) => why.en.includes('no record names other.txt'))).toHaveLength(
      1,
    )
  })
})

/** A repeatable choice, so that a failure can be looked at again. */
function* choices(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

test('none of 240 changed bytes in records, evidence and seal is missed', async () => {
  const good = trust()
  const subject = caseNow()
  const dice = choices(7)
  const files: { name: string; bytes: Uint8Array; isEvidence: boolean }[] = [
    ...subject.records.map(({ path, bytes }) => ({ name: path, bytes, isEvidence: false })),
    ...[...subject.evidence].map(([name, bytes]) => ({ name, bytes, isEvidence: true })),
  ]
  const missed: string[] = []
  for (let round = 0; round < 240; round += 1) {
    const { name, bytes, isEvidence } = files[round % files.length] ??
      files[0] ?? { name: '', bytes: new Uint8Array(), isEvidence: false }
    const at = Math.floor(dice.next().value * bytes.length)
    const bit = 1 << Math.floor(dice.next().value * 8)
    const changed = bytes.slice()
    changed[at] = (changed[at] ?? 0) ^ bit
    const other = isEvidence
      ? { ...subject, evidence: new Map([...subject.evidence, [name, changed]]) }
      : {
          ...subject,
          records: subject.records.map((one) =>
            one.path === name ? { path: name, bytes: changed } : one,
          ),
        }
    const { findings } = await verifyContract(other, good)
    if (!hasFailed(findings)) missed.push(`${name} ${at} ${bit}`)
  }
  expect(missed).toEqual([])
})

test('none of 60 changed words of the contract is missed, and each is named', async () => {
  const text = readFileSync(join(root, folder, 'contract.mdx'), 'utf8')
  const words = [...text.matchAll(/(?<=: |\{ |\[|, )[A-Za-zÀ-ÿ]{5,}(?=[ ,}\]\n])/gu)]
  const subject = caseNow()
  const step = Math.floor(words.length / 60)
  const picked = words.filter((_, index) => index % step === 0).slice(0, 60)
  const missed: string[] = []
  for (const { index, 0: word } of picked) {
    const changed = `${text.slice(0, index)}${word}x${text.slice(index + word.length)}`
    writeFileSync(join(root, folder, 'contract.mdx'), changed)
    const { rebuilt } = caseNow()
    const { rebuilt: _, ...rest } = subject
    const { findings } = await verifyContract({ ...rest, ...(rebuilt && { rebuilt }) }, trust())
    if (!hasFailed(findings)) missed.push(word)
  }
  expect(picked.length).toBe(60)
  expect(missed).toEqual([])
})
