import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { linkInFragment } from '#core/share/link.ts'
import { secretFile, secretVariable } from '#node/share/house-secret.ts'
import { removeCopy, sampleCopy } from './fixtures/sample-copy.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { shareLink } from '#node/command/share.ts'

const id = 'FR-ADM-0001'
const today = '2026-12-18'

let root: string
beforeEach(() => {
  root = sampleCopy('without records')
  execFileSync('git', ['init', '-q', root])
})
afterEach(() => removeCopy(root))

const give = (options: object = {}) =>
  runVerb(shareLink, root, [id], { for: 'client', today, json: true, ...options })
const given = async (options: object = {}) => {
  const { code, out, err } = await give(options)
  expect(code, err).toBe(0)
  return JSON.parse(out) as { link: string; address: string; passphrase?: string }
}
const records = () => {
  const folder = join(root, 'content/contracts', id, 'records')
  return existsSync(folder)
    ? readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    : []
}

describe('share --for', () => {
  test('gives a link whose key is neither in the repository nor seen by git', async () => {
    const { address, link } = await given()
    const key = linkInFragment(address.replace(/^.*#/u, ''))?.key
    expect(key).toHaveLength(32)
    expect(records()).toMatchObject([{ kind: 'shared', details: { with: 'client', link } }])
    const text = address.slice(address.indexOf('.') + 1)
    expect(
      execFileSync('grep', ['-rlF', '--', 'contract', root], { encoding: 'utf8' }),
    ).toBeTruthy()
    expect(() => execFileSync('grep', ['-rlF', '--', text, root])).toThrow()
    const status = execFileSync('git', ['-C', root, 'status', '--porcelain', '-uall'], {
      encoding: 'utf8',
    })
    expect(status).not.toContain('.clausier')
    expect(status).toContain(`${id}/records/0001-shared.json`)
  })

  test('keeps its secret in a file that only its owner can read', async () => {
    await given()
    expect(statSync(join(root, secretFile)).mode & 0o777).toBe(0o600)
    expect(statSync(join(root, '.clausier')).mode & 0o777).toBe(0o700)
  })

  test('gives the same link again, and records a new last day only', async () => {
    const first = await given({ expires: '2027-01-31' })
    expect(await given({ for: 'exemple-sarl' })).toEqual(first)
    expect(records()).toHaveLength(1)
    expect(await given({ expires: '2027-02-28' })).toMatchObject({ address: first.address })
    expect(records()).toHaveLength(2)
  })

  test('does not give a link that has closed as if it were open', async () => {
    const first = await given({ expires: today })
    const later = { today: '2027-01-15' }
    await expect(give(later)).rejects.toThrow(/closed after/u)
    expect(await given({ ...later, expires: '2027-02-28' })).toMatchObject({ link: first.link })
  })

  test('gives each party and each contract a link of its own', async () => {
    const client = await given()
    const provider = await given({ for: 'provider' })
    expect(provider.link).not.toBe(client.link)
    expect(provider.address.split('.')[1]).not.toBe(client.address.split('.')[1])
  })

  test('tells the passphrase that goes with a link, and keeps it nowhere', async () => {
    const { passphrase = '' } = await given({ passphrase: true })
    expect(passphrase).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/u)
    expect(records()).toMatchObject([{ details: { passphrase: true } }])
    expect(() => execFileSync('grep', ['-rlF', '--', passphrase, root])).toThrow()
    await expect(give({ message: true })).rejects.toThrow(/without the address of the site/u)
    const settings = join(root, 'content/settings.yaml')
    const site = 'https://contrats.example.com'
    const known = readFileSync(settings, 'utf8').replace(
      'shareAddress: null',
      `shareAddress: ${site}`,
    )
    writeFileSync(settings, known)
    const { out, err } = await give({ message: true, json: false })
    expect(out).toContain(`\n\n${site}/read/#`)
    expect([out.includes(passphrase), err.includes(passphrase)]).toEqual([false, true])
  })

  test('refuses to add a passphrase to a link that has left', async () => {
    await given()
    await expect(give({ passphrase: true })).rejects.toThrow(/without a passphrase/u)
  })

  test('records the text as sent when asked to, once', async () => {
    await given({ sent: true })
    await given({ sent: true })
    expect(records().map(({ kind }) => kind)).toEqual(['shared', 'sent'])
  })

  test('of a text that all have signed says nothing of sending, and records none', async () => {
    removeCopy(root)
    root = sampleCopy('with records')
    const options = { for: 'client', sent: true }
    const early = await runVerb(shareLink, root, [id], { ...options, today: '2027-03-01' }, 'en')
    expect([early.code, early.err]).toEqual([1, expect.stringContaining('--today')])
    const shared = await runVerb(shareLink, root, [id], { ...options, today: '2027-06-02' }, 'en')
    expect([shared.code, shared.err]).toEqual([0, expect.not.stringContaining('as sent')])
    const kept = readdirSync(join(root, 'content/contracts', id, 'records')).sort()
    expect(kept.filter((name) => name > '0006').slice(0, -1)).toEqual([
      '0006-done.json',
      '0007-shared.json',
    ])
  })

  test('refuses a text with findings that nobody accepted, and writes nothing', async () => {
    const path = join(root, 'content/contracts', id, 'contract.mdx')
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('ratePctPerMonth: 1.5', 'ratePctPerMonth: 0.5'),
    )
    const { code, err } = await give()
    expect(code).toBe(1)
    expect(err).toContain('send-refused')
    expect(records()).toEqual([])
    expect(existsSync(join(root, secretFile))).toBe(false)
  })

  test('refuses a stranger, a day that is past, and no party at all', async () => {
    await expect(give({ for: 'somebody' })).rejects.toThrow(/no party/u)
    await expect(give({ expires: '2026-12-17' })).rejects.toThrow(/past/u)
    await expect(give({ expires: 'soon' })).rejects.toThrow(/is not a date/u)
    await expect(give({ for: undefined })).rejects.toThrow(/with whom/u)
    expect(records()).toEqual([])
  })
})

describe('the secret of the house', () => {
  test('is refused when it is missing though links were given, or is another one', async () => {
    await given()
    rmSync(join(root, secretFile))
    await expect(give()).rejects.toThrow(/missing/u)
    process.env[secretVariable] = Buffer.alloc(32, 7).toString('base64url')
    try {
      await expect(give()).rejects.toThrow(/another secret/u)
    } finally {
      delete process.env[secretVariable]
    }
  })

  test('may come from the environment; nothing is then written beside the record', async () => {
    process.env[secretVariable] = Buffer.alloc(32, 7).toString('base64url')
    try {
      await given()
      expect(existsSync(join(root, '.clausier'))).toBe(false)
      process.env[secretVariable] = 'too short'
      await expect(give()).rejects.toThrow(/does not hold/u)
    } finally {
      delete process.env[secretVariable]
    }
  })

  test('is refused when others can read it, or git tracks it', async () => {
    await given()
    execFileSync('chmod', ['644', join(root, secretFile)])
    await expect(give()).rejects.toThrow(/can read/u)
    execFileSync('chmod', ['600', join(root, secretFile)])
    execFileSync('git', ['-C', root, 'add', '-f', secretFile])
    await expect(give()).rejects.toThrow(/tracks/u)
    execFileSync('git', ['-C', root, 'rm', '-q', '--cached', secretFile])
    await expect(give()).rejects.toThrow(/or did/u)
  })

  test('is one for all contracts: a clone without it makes no second one', async () => {
    await given()
    rmSync(join(root, secretFile))
    const other = runVerb(shareLink, root, ['US-HRL-0003'], { for: 'client', today }, 'en')
    await expect(other).rejects.toMatchObject({
      message: expect.stringContaining('missing'),
      remedy: expect.stringContaining(`clausier share ${id} --revoke client`),
    })
    expect(existsSync(join(root, secretFile))).toBe(false)
  })
})

describe('share --revoke', () => {
  test('withdraws every link of the party, and the next one is new', async () => {
    const first = await given()
    const options = { revoke: 'client', reason: 'Wrong address', today }
    expect(await runVerb(shareLink, root, [id], options)).toMatchObject({ code: 0 })
    expect(records().at(-1)).toMatchObject({
      kind: 'revoked',
      details: { link: first.link, reason: 'Wrong address' },
    })
    const second = await given()
    expect(second.link).not.toBe(first.link)
    expect(second.address.split('.')[1]).not.toBe(first.address.split('.')[1])
  })

  test('says so when there is nothing to withdraw', async () => {
    await expect(runVerb(shareLink, root, [id], { revoke: 'client', today })).rejects.toThrow(
      /No open link/u,
    )
  })
})
