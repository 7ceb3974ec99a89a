import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EnvironmentFault } from '#node/faults.ts'
import { runVerb } from '#testing/fixtures/run-verb.ts'
import { removeCopy, sampleCopy } from '#testing/fixtures/sample-copy.ts'
import { record } from './record.ts'
import { status } from './status.ts'
import type { Options } from './verb.ts'

let root: string
beforeEach(() => {
  root = sampleCopy('without records')
})
afterEach(() => removeCopy(root))

const id = 'FR-ADM-0001'
const files = () => {
  const folder = join(root, 'content/contracts', id, 'records')
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.filter((name) => name.endsWith('.json')).sort()
}
const say = (kind: string, options: Options = {}, contract = id) =>
  runVerb(record, root, [contract, kind], { today: '2026-12-16', ...options })
const written = (name: string) =>
  JSON.parse(readFileSync(join(root, 'content/contracts', id, 'records', name), 'utf8'))

/** The file that names the signer of a record. */
function signerIn(name: string) {
  const named = written(name).evidence.find(({ role }: { role: string }) => role === 'signer')
  return written(`evidence/${named.file}`)
}

/** The state of a contract on a day, as `status --json` says it. */
async function stateOf(contract: string, today: string) {
  const { out } = await runVerb(status, root, [], { today, json: true })
  const { contracts } = JSON.parse(out) as {
    contracts: { id: string; negotiation: string; term: string | null }[]
  }
  return contracts.find((one) => one.id === contract)
}

describe('record', () => {
  test('tells a contract from its sending to its end, and status follows', async () => {
    expect(await say('sent', { channel: 'email', expires: '2026-12-31' })).toMatchObject({
      code: 0,
      out: `recorded in content/contracts/${id}/records/0001-sent.json`,
      err: '',
    })
    await say('viewed', { at: '2026-12-16T18:05' })
    await say('signed', { by: 'client', method: 'handwritten', today: '2026-12-18' })
    await say('signed', { by: 'provider', method: 'typed', today: '2026-12-18' })
    const notice = { cause: 'convenience', lastDay: '2027-03-31', today: '2027-03-01' }
    expect((await say('terminated', notice)).code).toBe(0)
    expect(files()).toHaveLength(5)
    expect(await stateOf(id, '2026-12-17')).toMatchObject({ negotiation: 'viewed', term: null })
    expect(await stateOf(id, '2027-02-01')).toMatchObject({ term: 'active' })
    expect(await stateOf(id, '2027-03-15')).toMatchObject({ term: 'terminating' })
  })

  test('a moment without offset is read by the clocks of the contract', async () => {
    await say('sent')
    await say('viewed', { at: '2026-12-16T23:30' })
    expect(written('0002-viewed.json').at).toBe('2026-12-16T23:30:00+01:00')
  })

  test('the signatory of the contract signs unless another is named', async () => {
    await say('sent')
    await say('signed', { by: 'client', method: 'typed' })
    expect(signerIn('0002-signed.json')).toMatchObject({ name: 'Alex Témoin', title: 'Gérant' })
    await say('signed', { by: 'provider', method: 'typed', name: 'Dominique Autre' })
    expect(signerIn('0003-signed.json')).toMatchObject({ name: 'Dominique Autre' })
  })

  test('the chain, which stays for ever, has no name of a signer', async () => {
    await say('sent')
    await say('signed', { by: 'client', method: 'handwritten', name: 'Dominique Autre' })
    const { details, actor } = written('0002-signed.json')
    expect([details.signer, actor]).toEqual([{ party: 'client' }, { party: 'client' }])
    const endless = { by: 'provider', method: 'typed', name: 'x'.repeat(121) }
    await expect(say('signed', endless)).rejects.toThrow('cannot be named like that')
    expect(files()).not.toContain('0003-signed.json')
  })

  test('an addendum is named behind its contract', async () => {
    const { out } = await say('sent', {}, 'BE-RNW-0006/A2')
    expect(out).toContain('content/contracts/BE-RNW-0006/records/0001-sent.json')
    const text = readFileSync(
      join(root, 'content/contracts/BE-RNW-0006/records/0001-sent.json'),
      'utf8',
    )
    expect(JSON.parse(text)).toMatchObject({ contract: 'BE-RNW-0006', document: 'A2' })
  })

  test('what cannot be is refused with the reason, and nothing is written', async () => {
    const { code, err } = await say('viewed')
    expect(code).toBe(1)
    expect(err).toContain('record-without-request')
    expect(files()).toEqual([])
  })

  test('a contract with an error is not sent', async () => {
    const path = join(root, 'content/contracts', id, 'contract.mdx')
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('ratePctPerMonth: 1.5', 'ratePctPerMonth: 0.5'),
    )
    const { code, err } = await say('sent')
    expect(code).toBe(1)
    expect(err).toContain('fr-late-min')
    expect(err).toContain('send-refused')
    expect(files()).toEqual([])
  })

  test('a file that proves it is kept beside the record', async () => {
    const copy = join(root, 'signed.pdf (1)')
    writeFileSync(copy, '%PDF-1.7')
    await say('sent')
    await say('signed', { by: 'client', method: 'handwritten', evidence: [copy] })
    const [evidence] = written('0002-signed.json').evidence
    expect(evidence).toMatchObject({ mediaType: 'application/pdf', role: 'signed-copy' })
    expect(evidence.file).toMatch(/^[0-9a-f]{64}\.pdf$/u)
    expect(existsSync(join(root, 'content/contracts', id, 'records/evidence', evidence.file))).toBe(
      true,
    )
  })

  test('a record somebody sent is no reply, and is not taken from a file', async () => {
    await say('sent')
    const { digest } = written('0001-sent.json')
    const sent = {
      contract: id,
      kind: 'changes-requested',
      digest,
      at: '2026-12-16T15:00:00+01:00',
      actor: { party: 'client', name: 'Alex Témoin' },
      basis: 'attested',
      details: {
        reason: 'Le tarif.',
        changes: [{ path: 'fees.retainer.amount', new: '850.00 EUR' }],
      },
    }
    const path = join(root, 'request.json')
    writeFileSync(path, JSON.stringify(sent))
    const refused = await runVerb(record, root, [], { file: path, today: '2026-12-16' })
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('reply-form') })
    writeFileSync(path, '{"contract":')
    const cut = await runVerb(record, root, [], { file: path })
    expect(cut).toMatchObject({ code: 1, err: expect.stringContaining('reply-form') })
    expect(files()).toEqual(['0001-sent.json'])
    writeFileSync(path, '')
    await expect(runVerb(record, root, [], { file: path })).rejects.toThrow(EnvironmentFault)
  })

  test.each<[string, string, Options, string]>([
    ['a kind nobody knows', 'sgned', {}, 'Did you mean "signed"?'],
    ['a link, which has a verb of its own', 'shared', {}, 'is not recorded this way'],
    ['a signature of nobody', 'signed', { method: 'typed' }, 'Who signed?'],
    ['a party nobody knows', 'signed', { by: 'bank', method: 'typed' }, '"bank" is not a party'],
    ['an end without its last day', 'terminated', { cause: 'mutual' }, '--last-day'],
    ['a note without words', 'note', {}, '--note'],
    ['a day that is none', 'note', { note: 'x', today: '2027-02-30' }, 'is not a date'],
    [
      'evidence that is not there',
      'note',
      { note: 'x', evidence: ['nowhere.pdf'] },
      'cannot be read',
    ],
  ])('%s is wrong usage', async (_, kind, options, said) => {
    const fault: unknown = await say(kind, options).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(EnvironmentFault)
    const { message, why, remedy } = fault as EnvironmentFault
    expect([message, why, remedy].join(' ')).toContain(said)
    expect(files()).toEqual([])
  })
})
