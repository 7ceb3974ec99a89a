import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { record } from '#node/command/record.ts'
import { shareLink } from '#node/command/share.ts'
import { verify } from '#node/command/verify.ts'
import type { Options } from '#node/command/verb.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { readFolders } from '#node/repository/repository.ts'
import { replyText } from '#core/seal/statement/reply.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { removeCopy, sampleCopy } from './fixtures/sample-copy.ts'
import { sampleKeys, sampleSshKey } from './fixtures/sample-keys.ts'
import { sampleReply } from './fixtures/sample-replies.ts'
import { isThere } from './fixtures/tools.ts'
import { type Signing, startSigning } from './pki/signed-fixtures.ts'
import {
  impatiently,
  type Misbehaviour,
  misbehaviours,
  startTestAuthority,
} from './pki/test-authority.ts'

const id = 'FR-ADM-0001'

/** What is said of each way to misbehave. */
const reasons: Readonly<Record<Misbehaviour, string>> = {
  silent: 'It did not answer within',
  dripping: 'It did not answer within',
  endless: 'Its answer is longer than any time-stamp.',
  broken: 'It answered with status 500.',
  replay: 'The time-stamp answers another request.',
  'other-bytes': 'The time-stamp is over other bytes.',
  refusing: 'The authority refused the time-stamp',
  rubbish: 'What the authority answers is no time-stamp.',
}

describe.skipIf(!isThere('openssl'))('the outside time of a seal (needs openssl)', () => {
  let signing: Signing
  let root: string
  let link: string
  beforeAll(async () => {
    signing = await startSigning()
    root = sampleCopy('without records')
    settle(signing.authority.url)
    writeFileSync(join(root, 'root.der'), signing.pki.root.der)
    const given = { for: 'client', sent: true, json: true, today: '2026-12-14' }
    const { out } = await runVerb(shareLink, root, [id], given, 'en')
    link = (JSON.parse(out) as { link: string }).link
    await signBoth()
  })
  afterAll(() => {
    signing?.close()
    removeCopy(root)
  })

  function settle(authority: string): void {
    const key = sampleSshKey(sampleKeys('provider'))
    const settings = [
      'provider: camille-specimen',
      'shareAddress: https://contrats.example.com/',
      `signing: { timeStampAuthority: "${authority}", timeStampCertificates: root.der, key: "${key}" }`,
      '',
    ]
    writeFileSync(join(root, 'content/settings.yaml'), settings.join('\n'))
  }

  const run = (kind: string, options: Options = {}) => {
    const all = { today: '2026-12-18', withoutPdf: true, ...options }
    return runVerb(record, root, kind === '' ? [] : [id, kind], all, 'en')
  }
  const names = () =>
    readdirSync(join(root, 'content/contracts', id, 'records')).filter((name) =>
      name.endsWith('.json'),
    )
  const signBoth = async () => {
    const [entry] = readFolders(root, [id]).contracts
    if (!entry) throw new Error('The sample cannot be read.')
    for (const role of ['client', 'provider'] as const) {
      const file = join(root, `${role}.json`)
      const reply = sampleReply(entry.contract, role, 'signed', '2026-12-18T09:00:00+01:00', link)
      writeFileSync(file, replyText(reply))
      await run('', { file })
    }
  }
  const judge = (options: Options = {}) =>
    runVerb(verify, root, [id], { today: '2030-01-01', ...options }, 'en')

  test('is asked for with the last signature, kept beside the seal, and proved by the authority one trusts', async () => {
    expect(names().slice(-2)).toEqual(['0005-sealed.json', '0006-attached.json'])
    const proved = await judge({ trustTimeStamps: [join(root, 'root.der')] })
    expect(proved.code).toBe(0)
    expect(proved.out).toMatch(
      /proved .*0006-attached: Time of the seal \(0005-sealed and all before/u,
    )
    expect((await judge()).out).toMatch(/claimed .*0006-attached: Time of the seal/u)
  })

  test('can be asked for again when it could not be had; the seal stands until then, and its want is said', async () => {
    signing.server.misbehave('broken')
    removeTime()
    await expect(run('sealed')).rejects.toThrow('No time-stamp from')
    expect((await judge()).out).toContain('no outside time-stamp')
    signing.server.misbehave()
    expect((await run('sealed')).out).toContain('0006-attached.json')
    expect((await run('sealed')).err).toContain('sealed before')
  })

  test.each(misbehaviours)(
    'is never left out in silence when its authority is %s, and never taken from it',
    async (how) => {
      // The time that came with the last signature is the answer that a replay repeats.
      signing.server.misbehave(how)
      removeTime()
      // What pours without end is cut off by its length; half a second may be too short for that on a busy machine.
      const asked = how === 'endless' ? run('sealed') : impatiently(() => run('sealed'))
      const fault: unknown = await asked.catch((error: unknown) => error)
      signing.server.misbehave()
      expect(fault).toBeInstanceOf(EnvironmentFault)
      expect((fault as EnvironmentFault).why).toContain(reasons[how])
      expect(names().at(-1)).toBe('0005-sealed.json')
    },
  )

  test('nor when its certificate has expired, or leads to nobody who is trusted', async () => {
    const old = signing.pki.issue({ name: 'Old', use: 'stamp', until: '20210101000000Z' })
    const own = signing.pki.issue({ name: 'Foreign Root', use: 'authority', issuer: 'self' })
    const foreign = signing.pki.issue({ name: 'Foreign', use: 'stamp', issuer: own })
    removeTime()
    for (const [stamper, why] of [
      [old, /"Old" expired on 2021-01-01/u],
      [foreign, /No chain leads from the certificate "Foreign"/u],
    ] as const) {
      const server = await startTestAuthority(signing.pki, stamper)
      settle(server.url)
      await expect(run('sealed')).rejects.toMatchObject({ why: expect.stringMatching(why) })
      server.close()
    }
    settle(signing.authority.url)
    expect(names().at(-1)).toBe('0005-sealed.json')
  })

  test('any changed byte of its token is noticed', async () => {
    await run('sealed')
    const folder = join(root, 'content/contracts', id, 'records')
    const { evidence } = JSON.parse(readFileSync(join(folder, '0006-attached.json'), 'utf8'))
    const path = join(folder, 'evidence', evidence[0].file)
    const bytes = readFileSync(path)
    for (const at of [10, 200, bytes.length - 20]) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      writeFileSync(path, changed)
      expect((await judge()).code).toBe(1)
    }
  })

  function removeTime(): void {
    if (!names().includes('0006-attached.json')) return
    const path = join(root, 'content/contracts', id, 'records')
    const name = '0006-attached.json'
    const { evidence } = JSON.parse(readFileSync(join(path, name), 'utf8'))
    for (const one of [name, `evidence/${evidence[0].file}`]) rmSync(join(path, one))
  }
})
