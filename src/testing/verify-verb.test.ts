import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verify } from '#node/command/verify.ts'
import type { Options } from '#node/command/verb.ts'
import { isThere } from './fixtures/tools.ts'
import { type Signing, signedByBoth } from './pki/signed-fixtures.ts'
import { signingAround } from './pki/signing-around.ts'

describe.skipIf(!isThere('openssl'))('verify', () => {
  let signing: Signing
  signingAround(async (begun) => {
    signing = begun
    const { folder, root } = signing.pki
    writeFileSync(join(folder, 'good.pdf'), await signedByBoth(signing))
    writeFileSync(join(folder, 'bad.pdf'), 'no PDF')
    copyFileSync(root.certificateFile, join(folder, 'root.pem'))
    writeFileSync(join(folder, 'root.der'), root.der)
  })

  test('prints a line for each fact, in the language asked for, and exits with 0', async () => {
    const { code, printed } = await run(['good.pdf'], { trust: ['root.pem'] })
    expect(code).toBe(0)
    expect(printed).toMatch(/^good\.pdf\n {2}proved {3}The file is a whole PDF/u)
    expect(printed).toContain(
      'proved   provider: Identity by certificate ("Camille Spécimen", vouched',
    )
    const french = await run(['good.pdf'], { trust: ['root.der'] }, 'fr')
    expect(french.printed).toContain('prouvé   provider : Identité selon le certificat')
  })

  test('calls a name a claim when nobody is trusted', async () => {
    const { code, printed } = await run(['good.pdf'], {})
    expect([code, printed.includes('claimed  provider: Identity by certificate')]).toEqual([
      0,
      true,
    ])
  })

  test('exits with 1 when one file fails, and says why in JSON too', async () => {
    const { code, printed } = await run(['good.pdf', 'bad.pdf'], { json: true })
    const { schema, files } = JSON.parse(printed)
    expect([code, schema, files.length]).toEqual([1, 'clausier-verify/1', 2])
    expect(files[1].findings).toMatchObject([{ check: 'pdf-structure', standing: 'failed' }])
  })

  test('judges by the day, the signers and the level it is given', async () => {
    const trust = ['root.pem']
    const failing: readonly [Options, string][] = [
      [{ trust, today: '2050-01-01' }, 'expired on 2046-01-01'],
      [{ trust, signer: ['provider'] }, 'nobody was expected in this place'],
      [{ trust, signer: ['provider', `client=sha256:${'0'.repeat(64)}`] }, 'another certificate'],
      [{ trust, level: 'B-T' }, 'PAdES B-B where B-T was expected'],
    ]
    for (const [options, why] of failing) {
      const { code, printed } = await run(['good.pdf'], options)
      expect([code, printed]).toEqual([1, expect.stringContaining(why)])
    }
  })

  test('cannot run without a file it can read, or with options it does not know', async () => {
    for (const [file, options] of [
      ['missing.pdf', {}],
      ['good.pdf', { trust: ['missing.pem'] }],
      ['good.pdf', { trust: ['good.pdf'] }],
      ['good.pdf', { level: 'B-X' }],
      ['good.pdf', { today: 'tomorrow' }],
      ['good.pdf', { signer: ['a=b'] }],
    ] as const)
      await expect(run([file], options)).rejects.toMatchObject({ name: 'EnvironmentFault' })
  })

  async function run(paths: readonly string[], options: Options, language: 'fr' | 'en' = 'en') {
    let printed = ''
    const context = {
      root: signing.pki.folder,
      language,
      print: (text: string) => {
        printed += `${text}\n`
      },
      report: () => undefined,
      signal: new AbortController().signal,
    }
    return { code: await verify(context, paths, options), printed }
  }
})
