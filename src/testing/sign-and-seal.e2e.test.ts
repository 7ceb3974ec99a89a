import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { digestOf } from '#core/contract/digest.ts'
import { type Reply, replyText } from '#core/seal/statement/reply.ts'
import type { StatementOf } from '#core/seal/statement/statement.ts'
import { statementText } from '#core/seal/statement/statement.ts'
import { bundle } from '#node/command/bundle.ts'
import { check } from '#node/command/check.ts'
import { pdf } from '#node/command/pdf.ts'
import { record } from '#node/command/record.ts'
import { shareLink as share } from '#node/command/share.ts'
import { sign } from '#node/command/sign.ts'
import type { Options } from '#node/command/verb.ts'
import { verify } from '#node/command/verify.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { readFolders } from '#node/repository/repository.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { removeCopy, sampleCopy } from './fixtures/sample-copy.ts'
import { sampleKeys, sampleSshEnvelope, sampleSshKey } from './fixtures/sample-keys.ts'
import { sampleReply } from './fixtures/sample-replies.ts'
import { passkeyEnvelope } from './fixtures/sample-statements.ts'
import { isThere } from './fixtures/tools.ts'

const id = 'FR-ADM-0001'
const folder = `content/contracts/${id}`
const today = '2026-12-18'

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

let root: string
beforeEach(async () => {
  root = sampleCopy('without records')
  settings('shareAddress: null', 'shareAddress: https://contrats.example.com/c/')
  await give({ today: '2026-12-14' })
})
afterEach(() => removeCopy(root))

function settings(from: string, to: string): void {
  const path = join(root, 'content/settings.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}
/** What was recorded after the link was given. */
const names = () =>
  readdirSync(join(root, folder, 'records'))
    .filter((name) => name.endsWith('.json'))
    .slice(1)
/** The same text in every copy. */
const contract = lazily(() => {
  const [entry] = readFolders('.', [id]).contracts
  if (!entry) throw new Error('The sample cannot be read.')
  return entry.contract
})
const say = (kind: string, options: Options = {}) =>
  runVerb(record, root, [id, kind], { today, ...options }, 'en')
let link: string
/** Gives the client a private link to the text, and sends it. */
async function give(options: Options = {}): Promise<void> {
  const given = await runVerb(share, root, [id], {
    for: 'client',
    sent: true,
    json: true,
    ...options,
  })
  link = (JSON.parse(given.out) as { link: string }).link
}
const clientReply = (kind: 'viewed' | 'signed' = 'signed') =>
  sampleReply(contract(), 'client', kind, '2026-12-18T11:20:00+01:00', link)

/** Sends a file of the share page, as it would arrive by mail. */
function send(reply: Reply | string, options: Options = {}) {
  const file = join(root, 'reply.json')
  writeFileSync(file, typeof reply === 'string' ? reply : replyText(reply))
  return runVerb(record, root, [], { today, file, ...options }, 'en')
}

/** The client's signature with something else in its statement, signed anew by the same kind of key. */
function signedOtherwise(change: Partial<StatementOf<'signed'>>): Reply {
  const statement = { ...clientReply().statement, ...change } as StatementOf<'signed'>
  return { format: 'clausier-reply/1', statement, envelope: passkeyEnvelope(statement) }
}

describe('record --file with a file of the share page', () => {
  test('records a receipt and a signature with the file as its evidence, and no name in the chain', async () => {
    expect(await send(clientReply('viewed'))).toMatchObject({ code: 0, err: '' })
    expect((await send(clientReply())).code).toBe(0)
    expect(names()).toEqual(['0002-sent.json', '0003-viewed.json', '0004-signed.json'])
    const text = readFileSync(join(root, folder, 'records/0004-signed.json'), 'utf8')
    const { basis, details, evidence } = JSON.parse(text)
    expect([basis, details.method]).toEqual(['attested', 'passkey'])
    expect(text).not.toContain('Témoin')
    const kept = readFileSync(join(root, folder, 'records/evidence', evidence[0].file), 'utf8')
    expect(kept).toBe(replyText(clientReply()))
  })

  test('the same file twice is one record', async () => {
    await send(clientReply())
    const again = await send(clientReply())
    expect([again.code, again.err]).toEqual([0, expect.stringContaining('recorded before')])
    const told = JSON.parse((await send(clientReply(), { json: true })).out) as { path: string }
    expect(told.path).toContain('0003-signed.json')
    expect(names()).toEqual(['0002-sent.json', '0003-signed.json'])
  })

  test('so is the same file given by two runs at once', async () => {
    for (const kind of ['viewed', 'signed'] as const) {
      const runs = await Promise.all([send(clientReply(kind)), send(clientReply(kind))])
      expect(runs.map(({ code }) => code)).toEqual([0, 0])
    }
    expect(names()).toEqual(['0002-sent.json', '0003-viewed.json', '0004-signed.json'])
  })

  test('changes asked for and a refusal keep their words', async () => {
    const { intent: _, consent: __, ...common } = clientReply().statement as StatementOf<'signed'>
    const changes = [
      { clause: 'fees-retainer', path: 'fees.retainer.amount', new: '850.00 EUR' },
      { clause: 'late-payment', old: 'an interest', new: 'no interest' },
    ]
    const asked = { ...common, kind: 'changes-requested' as const, reason: 'Le tarif', changes }
    const refused = {
      ...common,
      kind: 'declined' as const,
      reason: 'Trop cher',
      nonce: 'x'.repeat(22),
    }
    const patch = join(root, 'changes.patch')
    const asking = {
      format: 'clausier-reply/1',
      statement: asked,
      envelope: passkeyEnvelope(asked),
    } as const
    const { out, err } = await send(asking, { patch })
    expect(out).toContain('0003-changes-requested.json')
    expect(err).toContain('"no interest"')
    execFileSync('git', ['init', '-q', root])
    execFileSync('git', ['-C', root, 'apply', '--check', patch])
    const added = readFileSync(patch, 'utf8')
      .split('\n')
      .filter((line) => /^[+-] /u.test(line))
    expect(added).toEqual([
      expect.stringContaining('amount: 900.00 EUR'),
      expect.stringContaining('amount: 850.00 EUR'),
    ])
    const done = await send({ format: 'clausier-reply/1', statement: refused })
    expect([done.code, names()]).toEqual([
      0,
      ['0002-sent.json', '0003-changes-requested.json', '0004-declined.json'],
    ])
    const read = (name: string) =>
      JSON.parse(readFileSync(join(root, folder, 'records', name), 'utf8'))
    expect(read('0003-changes-requested.json').details).toEqual({ reason: 'Le tarif', changes })
    expect(read('0004-declined.json').basis).toBe('claimed')
  })

  test('is refused with whatever does not hold, with the reason, and nothing is written', async () => {
    const wrong: readonly (readonly [string, () => Reply | string, string])[] = [
      ['half a file', () => replyText(clientReply()).slice(0, 900), 'reply-form'],
      [
        'another text under the same key',
        () => ({ ...clientReply(), statement: { ...clientReply().statement, version: 'v1.1' } }),
        'the key signed another statement',
      ],
      ['another text', () => signedOtherwise({ text: `sha256:${'0'.repeat(64)}` }), 'reply-text'],
      ['another version', () => signedOtherwise({ version: 'v0.9' }), 'reply-version'],
      [
        'another page',
        () => {
          const statement = {
            ...clientReply().statement,
            page: { origin: 'https://contrats.example.org' },
          } as StatementOf<'signed'>
          const envelope = passkeyEnvelope(statement, 'ES256', {
            origin: 'https://contrats.example.org',
            rpId: 'contrats.example.org',
          })
          return { format: 'clausier-reply/1', statement, envelope }
        },
        'a page that is not ours',
      ],
      [
        'another party',
        () =>
          signedOtherwise({ signer: { role: 'client', party: 'camille-specimen', name: 'Alex' } }),
        'reply-party',
      ],
      [
        'a name that turns the line around',
        () => signedOtherwise({ signer: { role: 'client', name: 'Alex \u202eniomèT' } }),
        'reply-characters',
      ],
      [
        'a reason that hides something',
        () => {
          const {
            intent: _,
            consent: __,
            ...said
          } = clientReply().statement as StatementOf<'signed'>
          const statement = { ...said, kind: 'declined' as const, reason: 'No \u202esey' }
          return { format: 'clausier-reply/1', statement }
        },
        'reply-characters',
      ],
      ['a moment ahead', () => signedOtherwise({ saidAt: '2027-03-01T11:20:00+01:00' }), 'record-'],
      [
        'a moment before the text was opened',
        () => signedOtherwise({ openedAt: '2026-12-18T11:21:00+01:00' }),
        'reply-order',
      ],
      ['a link nobody gave', () => signedOtherwise({ link: 'unknown' }), 'reply-link-unknown'],
      ['no link at all', () => signedOtherwise({ link: undefined }), 'reply-link-missing'],
      [
        'words that no page of ours shows',
        () => signedOtherwise({ intent: { words: 'I only test this button.' } }),
        'reply-words',
      ],
      [
        "a record of somebody's own making",
        () => JSON.stringify({ contract: id, kind: 'signed', actor: { party: 'provider' } }),
        'reply-form',
      ],
      [
        'a user nobody verified',
        () => {
          const { statement } = clientReply()
          const envelope = passkeyEnvelope(statement, 'ES256', { flags: 0x01 })
          return { format: 'clausier-reply/1', statement, envelope }
        },
        'checked no code',
      ],
    ]
    for (const [what, reply, said] of wrong) {
      const { code, err } = await send(reply())
      expect([what, code, err]).toEqual([what, 1, expect.stringContaining(said)])
    }
    expect(names()).toEqual(['0002-sent.json'])
    expect(existsSync(join(root, folder, 'records/evidence'))).toBe(false)
  })

  test('a number that was used before is refused, and so is a page the settings do not know', async () => {
    await send(clientReply('viewed'))
    const { nonce } = clientReply('viewed').statement
    expect((await send(signedOtherwise({ nonce }))).err).toContain('reply-replayed')
    settings('shareAddress: https://contrats.example.com/c/', 'shareAddress: null')
    expect((await send(clientReply())).err).toContain('reply-page-unknown')
  })

  test('a link that was withdrawn takes no answer, whatever hour the answer gives', async () => {
    const early = clientReply()
    await runVerb(share, root, [id], { revoke: 'client', today })
    expect((await send(early)).err).toContain('reply-link-revoked')
    expect(names()).toEqual(['0002-sent.json', '0003-revoked.json'])
  })

  test.skipIf(process.platform === 'win32').each([
    ['a device without an end', '/dev/zero'],
    ['nothing', '/dev/null'],
    ['a folder', '.'],
  ])('%s is no file to take in', async (_, file) => {
    const options = { today, file }
    await expect(runVerb(record, root, [], options, 'en')).rejects.toThrow(EnvironmentFault)
  })

  test('another signer than the contract names is recorded, and said', async () => {
    const { code, err } = await send(
      signedOtherwise({ signer: { role: 'client', name: 'Dominique Autre' } }),
    )
    expect([code, err]).toEqual([0, expect.stringContaining('reply-name')])
  })
})

describe.skipIf(!isThere('ssh-keygen'))('sign (needs ssh-keygen)', () => {
  const key = () => {
    const path = join(root, 'id_sample')
    if (!existsSync(path))
      execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'SAMPLE', '-f', path])
    return path
  }
  const provider = (options: Options = {}) =>
    runVerb(sign, root, [id], { as: 'provider', key: key(), yes: true, today, ...options }, 'en')

  test('shows what is signed, signs, seals when it was the last one, and all of it verifies', async () => {
    await send(clientReply())
    const signed = await provider()
    expect(signed.code).toBe(0)
    expect(signed.err).toContain('I sign this contract')
    expect(signed.out).toMatch(/0004-signed\.json\n?.*0005-sealed\.json/su)
    const judged = await runVerb(
      verify,
      root,
      [id],
      { today: '2027-01-01', key: [`provider=${key()}.pub`] },
      'en',
    )
    expect([judged.code, judged.out]).toEqual([0, expect.stringContaining('by a key you know')])
    expect((await runVerb(check, root, [folder], { today: '2027-01-01' }, 'en')).code).toBe(0)
    await keepsItsPrint()
  })

  /** The print that the seal fixes is kept, given again byte for byte, and watched over. */
  async function keepsItsPrint(): Promise<void> {
    const path = join(root, folder, 'records/0005-sealed.json')
    const { details, evidence } = JSON.parse(readFileSync(path, 'utf8'))
    const { file } = evidence.find(({ role }: { role: string }) => role === 'sealed-pdf')
    const kept = join(root, folder, 'records/evidence', file)
    expect(digestOf(readFileSync(kept))).toBe(details.pdf)
    const judge = () => runVerb(verify, root, [id], { today: '2027-01-01' }, 'en')
    expect((await judge()).out).toContain(`is kept, byte for byte: ${details.pdf}`)
    rmSync(join(root, '.cache'), { recursive: true })
    vi.stubEnv('CLAUSIER_BROWSER', '/nowhere/chrome')
    await runVerb(pdf, root, [id], { signed: true, out: 'signed' })
    vi.unstubAllEnvs()
    const given = readFileSync(join(root, 'signed', `${id}.signed.pdf`))
    expect(digestOf(given)).toBe(details.pdf)
    await bundlesItsPrint()
    writeFileSync(kept, given.with(given.length >> 1, 0))
    const checked = await runVerb(check, root, [folder], { today: '2027-01-01' }, 'en')
    expect([checked.code, checked.err]).toEqual([1, expect.stringContaining('evidence-changed')])
    const judged = await judge()
    expect([judged.code, judged.out]).toEqual([
      1,
      expect.stringContaining(`${file} is not the one`),
    ])
  }

  /** So does a bundle, which is printed again to compare, and tells of the notes it cannot leave out. */
  async function bundlesItsPrint(): Promise<void> {
    await say('note', { note: 'a dear client' })
    const made = await runVerb(bundle, root, [id], { out: join(root, 'proofs') })
    expect([made.code, made.err]).toEqual([0, expect.stringContaining('"a dear client"')])
    const { code, out } = await runVerb(verify, root, [join(root, 'proofs')], {})
    expect([code, out]).toEqual([0, expect.stringContaining('it is the one the seal fixes')])
    expect(out).toContain('printed again on this machine')
  }

  test("OpenSSH's own verifier agrees, and refuses another statement", async () => {
    await provider()
    const { evidence } = JSON.parse(
      readFileSync(join(root, folder, 'records/0003-signed.json'), 'utf8'),
    )
    const { statement, envelope } = JSON.parse(
      readFileSync(join(root, folder, 'records/evidence', evidence[0].file), 'utf8'),
    )
    const [signature, signers] = [join(root, 'statement.sig'), join(root, 'allowed_signers')]
    writeFileSync(signature, envelope.signature)
    writeFileSync(signers, `provider ${readFileSync(`${key()}.pub`, 'utf8')}`)
    const judge = (input: string) =>
      execFileSync(
        'ssh-keygen',
        ['-Y', 'verify', '-f', signers, '-I', 'provider', '-n', 'contract', '-s', signature],
        { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] },
      )
    expect(judge(statementText(statement))).toContain('Good "contract" signature for provider')
    expect(() => judge(statementText({ ...statement, version: 'v1.1' }))).toThrow()
  })

  test('signs twice for nobody, and seals nothing while a signature is missing', async () => {
    expect((await provider()).out).not.toContain('sealed')
    const again = await provider()
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('record-signed-twice')])
    expect((await say('sealed')).err).toContain('Not all have signed')
  })

  test('tells the provider that the client wanted changes to this very text', async () => {
    const { intent: _, consent: __, ...said } = clientReply().statement as StatementOf<'signed'>
    const statement = { ...said, kind: 'changes-requested' as const, reason: 'Le tarif' }
    await send({ format: 'clausier-reply/1', statement })
    const { code, err } = await provider()
    expect([code, err]).toEqual([0, expect.stringContaining('asked for changes to this text')])
    expect(err).toContain('"Le tarif"')
  })

  test.each<[string, Options, string]>([
    ['no yes', { yes: false }, 'Nothing is signed without a yes'],
    ['a key that is not there', { key: '/nowhere/key' }, '/nowhere/key does not exist'],
    ['a party nobody knows', { as: 'bank' }, '"bank" is not a party'],
  ])('with %s it is a fault that says what to do', async (_, options, said) => {
    const fault: unknown = await provider(options).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(EnvironmentFault)
    expect((fault as EnvironmentFault).message).toContain(said)
    expect(names()).toEqual(['0002-sent.json'])
  })
})

test('what was signed on paper is sealed on demand, once', async () => {
  writeFileSync(join(root, 'scan.pdf'), 'a scan')
  const copy = { evidence: [join(root, 'scan.pdf')] }
  const method = 'handwritten'
  expect((await say('signed', { by: 'client', method, ...copy })).code).toBe(0)
  expect((await say('signed', { by: 'provider', method })).code).toBe(0)
  vi.stubEnv('CLAUSIER_BROWSER', '/nowhere/chrome')
  const fault = await say('sealed').catch((error: unknown) => error)
  vi.unstubAllEnvs()
  expect(fault).toBeInstanceOf(EnvironmentFault)
  expect((fault as EnvironmentFault).message).toContain('signed by all and not sealed yet')
  expect((fault as EnvironmentFault).why).toContain('/nowhere/chrome')
  expect((fault as EnvironmentFault).remedy).toContain('sealed --without-pdf')
  expect(names()).toHaveLength(3)
  expect((await say('sealed', { withoutPdf: true })).out).toContain('0005-sealed.json')
  expect((await say('sealed')).err).toContain('sealed before')
  const { code, out } = await runVerb(verify, root, [id], { today: '2027-01-01' }, 'en')
  expect([code, out]).toEqual([0, expect.stringContaining('done elsewhere; the copy')])
  expect(out).toMatch(/-signed, provider: .*the record alone says so/u)
  expect(out).toContain('claimed  0005-sealed: The PDF that the seal fixes (none is fixed')
})

test('nobody is said to have signed with a key of which there is no proof', async () => {
  const fault = await say('signed', { by: 'client', method: 'passkey' }).catch((error) => error)
  expect(fault).toBeInstanceOf(EnvironmentFault)
  expect(fault.remedy).toContain('record --file')
  expect(names()).toEqual(['0002-sent.json'])
})

test('two runs that seal at once write one seal', async () => {
  writeFileSync(join(root, 'scan.pdf'), 'a scan')
  for (const by of ['client', 'provider'])
    await say('signed', { by, evidence: [join(root, 'scan.pdf')], method: 'handwritten' })
  const runs = await Promise.all([1, 2].map(() => say('sealed', { withoutPdf: true })))
  expect(runs.map(({ code }) => code)).toEqual([0, 0])
  expect(names().slice(2)).toEqual(['0004-signed.json', '0005-sealed.json'])
})

test('what a client said is erased as the handbook tells: the file first, then the record that says so', async () => {
  await send(clientReply('viewed'))
  const path = join(root, folder, 'records')
  const { evidence } = JSON.parse(readFileSync(join(path, '0003-viewed.json'), 'utf8'))
  const file: string = evidence[0].file
  const erase = (name: string) => say('erased', { erase: [name], reason: 'Art. 17 GDPR' })
  expect((await erase('another.json')).err).toContain('erased-unknown')
  expect((await erase(file)).err).toContain('erased-there')
  rmSync(join(path, 'evidence', file))
  expect((await erase(file)).out).toContain('0004-erased.json')
  const { code, out } = await runVerb(verify, root, [id], { today }, 'en')
  expect([code, out]).toEqual([0, expect.stringContaining('was erased, says 0004-erased')])
  expect(out).not.toContain('Témoin')
})

test('a signature at a terminal needs no share site, and counts by the key that the settings name', async () => {
  settings('shareAddress: https://contrats.example.com/c/', 'shareAddress: null')
  const reply = sampleReply(contract(), 'provider', 'signed', '2026-12-18T11:20:00+01:00')
  const envelope = sampleSshEnvelope(reply.statement, sampleKeys('provider'))
  const stranger = await send({ ...reply, envelope })
  expect([stranger.code, stranger.err]).toEqual([1, expect.stringContaining('reply-key')])
  settings('delays:', `signing:\n  key: ${sampleSshKey(sampleKeys('provider'))}\ndelays:`)
  expect((await send({ ...reply, envelope })).code).toBe(0)
})
