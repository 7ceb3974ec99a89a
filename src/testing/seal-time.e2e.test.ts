import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { record } from '#node/command/record.ts'
import { verify } from '#node/command/verify.ts'
import type { Options } from '#node/command/verb.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { readFolders } from '#node/repository/repository.ts'
import { replyText } from '#core/seal/statement/reply.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { removeCopy, sampleCopy } from './fixtures/sample-copy.ts'
import { sampleReply } from './fixtures/sample-replies.ts'
import { isThere } from './fixtures/tools.ts'
import { type Signing, startSigning } from './pki/signed-fixtures.ts'

const id = 'FR-ADM-0001'

describe.skipIf(!isThere('openssl'))('the outside time of a seal (needs openssl)', () => {
  let signing: Signing
  let root: string
  beforeAll(async () => {
    signing = await startSigning()
  })
  afterAll(() => signing?.close())
  beforeEach(async () => {
    root = sampleCopy('without records')
    writeFileSync(
      join(root, 'content/settings.yaml'),
      [
        'provider: camille-specimen',
        'shareAddress: https://contrats.example.com/',
        `signing: { timeStampAuthority: "${signing.authority.url}", timeStampCertificates: root.der }`,
        '',
      ].join('\n'),
    )
    writeFileSync(join(root, 'root.der'), signing.pki.root.der)
    await run('sent', { today: '2026-12-14' })
    return () => {
      signing.server.misbehave()
      removeCopy(root)
    }
  })

  const run = (kind: string, options: Options = {}) =>
    runVerb(record, root, kind === '' ? [] : [id, kind], { today: '2026-12-18', ...options }, 'en')
  const names = () =>
    readdirSync(join(root, 'content/contracts', id, 'records')).filter((name) =>
      name.endsWith('.json'),
    )
  const signBoth = async () => {
    const [entry] = readFolders(root, [id]).contracts
    if (!entry) throw new Error('The sample cannot be read.')
    for (const role of ['client', 'provider'] as const) {
      const file = join(root, `${role}.json`)
      const reply = sampleReply(entry.contract, role, 'signed', '2026-12-18T09:00:00+01:00')
      writeFileSync(file, replyText(reply))
      await run('', { file })
    }
  }
  const judge = (options: Options = {}) =>
    runVerb(verify, root, [id], { today: '2030-01-01', ...options }, 'en')

  test('is asked for with the last signature, kept beside the seal, and proved by the authority one trusts', async () => {
    await signBoth()
    expect(names().slice(-2)).toEqual(['0004-sealed.json', '0005-attached.json'])
    const proved = await judge({ trustTimeStamps: [join(root, 'root.der')] })
    expect(proved.code).toBe(0)
    expect(proved.out).toMatch(
      /proved .*0005-attached: Time of the seal \(0004-sealed and all before/u,
    )
    expect((await judge()).out).toMatch(/claimed .*0005-attached: Time of the seal/u)
  })

  test.each(['broken', 'replay', 'other-bytes', 'refusing', 'rubbish'] as const)(
    'an authority that is %s is never passed over in silence: the seal stands, the time can be asked for again',
    async (how) => {
      await signBoth()
      // The time that came with the last signature is the answer that a replay repeats.
      signing.server.misbehave(how)
      removeTime()
      const fault: unknown = await run('sealed').catch((error: unknown) => error)
      expect(fault).toBeInstanceOf(EnvironmentFault)
      expect((fault as EnvironmentFault).message).toContain('No time-stamp from')
      expect(names().at(-1)).toBe('0004-sealed.json')
      expect((await judge()).out).toContain('no outside time-stamp')
      signing.server.misbehave()
      expect((await run('sealed')).out).toContain('0005-attached.json')
      expect((await run('sealed')).err).toContain('sealed before')
    },
  )

  test('any changed byte of its token is noticed', async () => {
    await signBoth()
    const folder = join(root, 'content/contracts', id, 'records')
    const { evidence } = JSON.parse(readFileSync(join(folder, '0005-attached.json'), 'utf8'))
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
    const path = join(root, 'content/contracts', id, 'records')
    const name = '0005-attached.json'
    const { evidence } = JSON.parse(readFileSync(join(path, name), 'utf8'))
    for (const one of [name, `evidence/${evidence[0].file}`]) rmSync(join(path, one))
  }
})
