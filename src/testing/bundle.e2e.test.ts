import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type BundleFiles,
  digestsOf,
  manifestName,
  manifestText,
  readManifest,
  sumsName,
  sumsText,
} from '#core/seal/bundle/manifest.ts'
import { checkFiles } from '#core/seal/bundle/check-files.ts'
import { readZip } from '#core/seal/bundle/zip.ts'
import { bundle } from '#node/command/bundle.ts'
import { clockOn } from '#node/command/clock.ts'
import { pdf } from '#node/command/pdf.ts'
import { verify } from '#node/command/verify.ts'
import { loadSettings } from '#node/compose/load-shelf.ts'
import { readBundle } from '#node/bundle/read-bundle.ts'
import { verifyBundle } from '#core/verify/bundle/verify-bundle.ts'
import { readLife } from '#node/records/read-life.ts'
import { readFolders } from '#node/repository/repository.ts'
import { stampSeal } from '#node/seal/stamp-seal.ts'
import { passwordVariable } from '#node/sign-pdf/read-password.ts'
import { runShell, shellBlocks } from './fixtures/run-shell.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { removeCopy, sampleCopy } from './fixtures/sample-copy.ts'
import { isThere } from './fixtures/tools.ts'
import { type Signing, startSigning, trustIn } from './pki/signed-fixtures.ts'
import { password } from './pki/test-pki.ts'

const id = 'FR-ADM-0001'
const root = sampleCopy('with records')
/** Its name has what a careless command would stumble over. */
const folder = join(root, "proofs of E1 (l'original)")
let signing: Signing
let files: BundleFiles

describe.skipIf(!isThere('openssl'))('the bundle of a sealed contract', () => {
  beforeAll(async () => {
    signing = await startSigning()
    await stampTheSeal()
    await printSigned()
    const { out } = await runVerb(bundle, root, [id], { out: folder, pdf: `${id}.signed.pdf` })
    files = readBundle(folder)
    expect(out).toBe(`${files.size} files of evidence in ${folder}`)
  })
  afterAll(() => {
    delete process.env[passwordVariable]
    signing?.close()
    removeCopy(root)
  })

  test('is proved by verify, offline, with nothing but itself and what the reader trusts', async () => {
    const trust = [signing.pki.root.certificateFile]
    const { code, out } = await runVerb(verify, root, [folder], {
      trust,
      level: 'B-T',
      today: '2027-06-30',
    })
    expect(out).not.toContain('\n  failed')
    expect(code).toBe(0)
    for (const line of [
      `proved   Each file is the one in the list (${files.size - 1} files, SHA-256)`,
      'proved   0003-signed, client: This statement was signed, word for word',
      'proved   0004-signed, provider: This statement was signed, word for word',
      'proved   0005-sealed: The seal holds',
      'proved   0007-attached: Time of the seal',
      'proved   What helps to verify by hand is drawn from the records themselves',
      `proved   ${id}.signed.pdf, provider: These very bytes were signed`,
    ])
      expect(out).toContain(line)
  })

  test('tells in both languages commands that each really work', (context) => {
    const missing = ['pdfsig', 'ssh-keygen', 'sha256sum'].filter((tool) => !isThere(tool))
    if (missing.length > 0) context.skip(`${missing.join(', ')} not installed`)
    const [commands, french] = ['README.md', 'LISEZ-MOI.md'].map((name) =>
      shellBlocks(readFileSync(join(folder, name), 'utf8')),
    )
    expect(french).toEqual(commands)
    // Files, text, chain, evidence; three statements in two steps each; the seal's time; two in the PDF; poppler.
    expect(commands).toHaveLength(4 + 3 * 2 + 1 + 2 + 1)
    for (const command of commands ?? [])
      expect([command, runShell(folder, command)]).toEqual([
        command,
        { code: 0, said: expect.stringMatching(/^OK$/mu) },
      ])
  })

  test('tells commands that fail once what they speak of has changed', (context) => {
    if (!isThere('ssh-keygen') || !isThere('pdfsig'))
      context.skip('OpenSSH or poppler is not installed')
    const damaged = join(root, 'damaged')
    for (const [path, bytes] of files) write(join(damaged, path), bytes)
    const commands = shellBlocks(readFileSync(join(folder, 'README.md'), 'utf8'))
    const records = `source/content/contracts/${id}/records`
    for (const path of [
      'contract.txt',
      `${records}/0002-viewed.json`,
      `${records}/0005-sealed.json`,
      'signatures/0003-signed/statement.json',
      'signatures/0004-signed/statement.json',
      `${id}.signed.pdf`,
    ]) {
      const good = files.get(path) ?? new Uint8Array()
      write(join(damaged, path), flipped(good))
      const ran = commands.map((command) => runShell(damaged, command))
      const [sums, ...others] = ran.map(({ code }) => code !== 0)
      expect([path, sums, others.includes(true)]).toEqual([path, true, true])
      for (const { code, said } of ran) expect(/^OK$/mu.test(said)).toBe(code === 0)
      write(join(damaged, path), good)
    }
  })

  test('says what it contains about people, in both languages', () => {
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(
      '## Personal data\n\nThe bundle contains the names',
    )
    expect(readFileSync(join(folder, 'LISEZ-MOI.md'), 'utf8')).toContain(
      '## Données personnelles\n\nLe dossier contient les noms',
    )
  })

  test('is the same byte for byte when it is made again, as a folder and as a zip', async () => {
    const given = { pdf: `${id}.signed.pdf` }
    await runVerb(bundle, root, [id], { ...given, out: 'one.zip' })
    await runVerb(bundle, root, [id], { ...given, out: 'two.zip' })
    const [one, two] = ['one.zip', 'two.zip'].map((name) => readFileSync(join(root, name)))
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true)
    expect(digestsOf(readZip(one ?? Buffer.alloc(0)))).toEqual(digestsOf(files))
    const { code, out } = await runVerb(verify, root, ['one.zip'])
    expect([code, out]).toEqual([0, expect.stringContaining('0005-sealed: The seal holds')])
  })

  test('replaces nothing without being asked, and leaves nothing beside its place', async () => {
    const given = { out: folder, pdf: `${id}.signed.pdf` }
    await expect(runVerb(bundle, root, [id], given)).rejects.toThrow(`${folder} is already there.`)
    write(join(folder, 'stray.txt'), Buffer.from('old'))
    const own = { ...given, out: 'content', force: true }
    await expect(runVerb(bundle, root, [id], own)).rejects.toThrow('is no bundle')
    expect((await runVerb(bundle, root, [id], { ...given, force: true })).code).toBe(0)
    expect(digestsOf(readBundle(folder))).toEqual(digestsOf(files))
    expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual(['.cache'])
  })

  test('fails with the name of the file when any byte of any file has changed', () => {
    const unnamed: string[] = []
    const listed = [...files].filter(([path]) => path !== manifestName && path !== sumsName)
    for (const [index, [path, bytes]] of listed.entries()) {
      const at = Math.floor((bytes.length - 1) * ((index * 0.37) % 1))
      const { findings } = checkFiles(new Map([...files, [path, flipped(bytes, at)]]))
      const isNamed = findings.some(
        ({ standing, about }) => standing === 'failed' && about === path,
      )
      if (!isNamed) unnamed.push(`${path} at ${at}`)
    }
    expect(unnamed).toEqual([])
  })

  test('misses no byte of its two lists', () => {
    const few = relisted(new Map([...files].filter(([path]) => !path.endsWith('x'))))
    for (const name of [manifestName, sumsName]) {
      const bytes = few.get(name) ?? new Uint8Array()
      for (let at = 0; at < bytes.length; at += 41) {
        const { findings } = checkFiles(new Map([...few, [name, flipped(bytes, at)]]))
        const abouts = findings.flatMap(({ standing, about }) =>
          standing === 'failed' ? [about] : [],
        )
        expect([at, abouts.join()]).toEqual([at, expect.stringMatching(/SHA256SUMS|bundle\.json/u)])
      }
    }
  })

  test('names a file that is missing, one too many, and a link', async () => {
    for (const path of ['contract.txt', 'README.md', manifestName, sumsName, `${id}.signed.pdf`]) {
      const left = new Map([...files].filter(([other]) => other !== path))
      const { findings } = checkFiles(left)
      expect(findings).toMatchObject([{ standing: 'failed', about: path }])
    }
    const { findings } = checkFiles(new Map([...files, ['source/extra.txt', new Uint8Array()]]))
    expect(findings).toMatchObject([{ standing: 'failed', about: 'source/extra.txt' }])
    const linked = join(root, 'linked')
    for (const [path, bytes] of files) if (path !== 'terms.json') write(join(linked, path), bytes)
    symlinkSync(join(folder, 'terms.json'), join(linked, 'terms.json'))
    const { code, out } = await runVerb(verify, root, [linked])
    expect([code, out]).toEqual([1, expect.stringContaining('failed   terms.json')])
  })

  test('is seen through when the lists were made to fit what was changed', async () => {
    const text = 'contract.txt'
    const record = `source/content/contracts/${id}/records/0003-signed.json`
    const clause =
      [...files.keys()].find((path) => path.endsWith('late-payment/1.0.0/fr.mdx')) ?? ''
    const changes: readonly [string, (content: string) => string, string][] = [
      [text, (content) => content.replace('900', '901'), text],
      ['terms.json', (content) => content.replace('900.00', '901.00'), 'terms.json'],
      [
        `source/content/contracts/${id}/contract.mdx`,
        (content) => content.replace('900.00', '901.00'),
        id,
      ],
      [record, (content) => content.replace('11:20:00', '11:21:00'), '0003-signed'],
      [clause, (content) => `${content}\nEt plus encore.\n`, '0005-sealed'],
      [
        'signatures/0003-signed/statement.json',
        (content) => content.replace('Alex', 'Axel'),
        'signatures/0003-signed/statement.json',
      ],
      [
        'signatures/0009-signed/statement.json',
        () => '{}\n',
        'signatures/0009-signed/statement.json',
      ],
    ]
    for (const [path, change, named] of changes) {
      const forged = relisted(new Map([...files, [path, Buffer.from(change(textIn(path)))]]))
      const failures = (await verifyBundle(forged, trust())).filter(
        ({ standing }) => standing === 'failed',
      )
      expect([path, failures.map(({ about }) => about).join()]).toEqual([
        path,
        expect.stringContaining(named),
      ])
    }
  })

  test('is not said to bring its own instructions once somebody wrote other commands into them', async () => {
    const line = async (changed: BundleFiles) => {
      const lines = await verifyBundle(changed, trust())
      return lines.find(({ check }) => check === 'bundle-instructions')
    }
    expect(await line(files)).toMatchObject({ standing: 'proved' })
    const hostile = textIn('README.md').replace('sha256sum --check', 'true; sha256sum --check')
    const forged = relisted(new Map([...files, ['README.md', Buffer.from(hostile)]]))
    expect(await line(forged)).toMatchObject({
      standing: 'claimed',
      about: 'README.md',
      why: { en: expect.stringContaining('read each command') },
    })
  })
})

function trust() {
  const pdf = { ...trustIn(signing), at: '2027-06-30T12:00:00Z' }
  return { contract: { at: pdf.at, stampAnchors: pdf.anchors ?? [] }, pdf }
}

function textIn(path: string): string {
  return Buffer.from(files.get(path) ?? new Uint8Array()).toString('utf8')
}

/** What a forger does: both lists made to fit. */
function relisted(changed: BundleFiles): BundleFiles {
  const own = new Map([...changed].filter(([path]) => path !== manifestName && path !== sumsName))
  const manifest = readManifest(changed.get(manifestName) ?? new Uint8Array())
  if (!manifest) throw new Error('no manifest')
  const listed = new Map([
    ...own,
    [manifestName, Buffer.from(manifestText({ ...manifest, files: digestsOf(own) }))],
  ])
  return new Map([...listed, [sumsName, Buffer.from(sumsText(digestsOf(listed)))]])
}

function flipped(bytes: Uint8Array, at = Math.floor(bytes.length / 2)): Uint8Array {
  return Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 1 : byte))
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, bytes)
}

/** The seal, dated by the test authority. */
async function stampTheSeal(): Promise<void> {
  const clock = clockOn({ kind: 'date', iso: '2027-06-01' })
  const [entry] = readFolders(root, [id]).contracts
  if (!entry) throw new Error('no sample')
  const life = readLife(root, entry, clock, loadSettings(root).settings.delays)
  const seal = life.files.find(({ record }) => record.kind === 'sealed')
  if (!seal) throw new Error('no seal')
  const authority = {
    authority: signing.server.url,
    certificates: signing.pki.root.certificateFile,
  }
  const { messages } = await stampSeal(root, life, seal, authority, clock)
  expect(messages).toEqual([])
}

/** The PDF, signed by the provider's certificate and archived. */
async function printSigned(): Promise<void> {
  process.env[passwordVariable] = password
  writeFileSync(join(root, 'me.p12'), signing.provider.p12)
  const trust = [signing.pki.root.certificateFile]
  const options = { signed: true, p12: 'me.p12', tsa: signing.server.url, archive: true, trust }
  expect((await runVerb(pdf, root, [id], options)).code).toBe(0)
}
