import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { pdf } from '#node/command/pdf.ts'
import { verify } from '#node/command/verify.ts'
import { readFolders } from '#node/repository/repository.ts'
import { runVerb } from './fixtures/run-verb.ts'
import { removeCopy, sampleCopy } from './fixtures/sample-copy.ts'

const id = 'FR-ADM-0001'
const root = sampleCopy('with records')
const other = sampleCopy('without records')
const plain = join(root, `${id}.pdf`)
const signed = join(root, `${id}.signed.pdf`)
let text: string

/** The same fee, but for one digit; the digest in what the print says of itself is that of the true text. */
async function printForged(): Promise<Buffer> {
  const path = join(other, 'content/contracts', id, 'contract.mdx')
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('900.00 EUR', '950.00 EUR'))
  await runVerb(pdf, other, [id], { out: other })
  const [entry] = readFolders(other, [id]).contracts
  const forged = readFileSync(join(other, `${id}.pdf`), 'latin1')
  return Buffer.from(forged.replaceAll(entry?.contract.digest ?? '', text), 'latin1')
}

beforeAll(async () => {
  const [entry] = readFolders(root, [id]).contracts
  text = entry?.contract.digest ?? ''
  await runVerb(pdf, root, [id], { out: root })
  await runVerb(pdf, root, [id], { signed: true })
})
afterAll(() => [root, other].forEach(removeCopy))

const judge = (path: string, options = {}) => runVerb(verify, root, [path], options)
async function judgeBytes(bytes: Buffer) {
  const path = join(root, 'given.pdf')
  writeFileSync(path, bytes)
  return judge(path)
}

test('a print without a signature is proved by the same bytes, and binds nobody by itself', async () => {
  for (const [path, why] of [
    [plain, `what this machine prints of ${id}`],
    [signed, `the one that the seal of ${id} fixes, 0005-sealed`],
  ] as const) {
    const { code, out } = await judge(path)
    expect([code, out]).toEqual([0, expect.stringContaining(why)])
    expect(out).toMatch(
      /proved {3}The contract that this PDF shows .*\n.*claimed {2}No signature in/u,
    )
  }
  const asked = await judge(signed, { signer: ['provider'] })
  expect([asked.code, asked.out]).toEqual([1, expect.stringContaining('nobody has signed')])
})

test('other bytes with the same words are a claim, other words fail and are shown', async () => {
  const good = readFileSync(plain, 'latin1')
  const renamed = good.replace('/Creator (Clausier', '/Creator (Clausiex')
  const same = await judgeBytes(Buffer.from(renamed, 'latin1'))
  expect([same.code, same.out]).toEqual([1, expect.stringContaining('claimed  The contract that')])
  const forged = await judgeBytes(await printForged())
  expect([forged.code, forged.out]).toEqual([
    1,
    expect.stringMatching(/failed {3}This PDF does not/u),
  ])
  expect(forged.out).toMatch(/says ".*900,00.*", and this PDF ".*950,00/u)
})

test('where nothing can be compared, that is what is said', async () => {
  const good = readFileSync(plain, 'latin1')
  const says = async (bytes: string) => (await judgeBytes(Buffer.from(bytes, 'latin1'))).out
  const strange = good.replaceAll(/, FR-ADM-0001/gu, ', FR-ADM-0999')
  expect(await says(strange)).toContain('compared with nothing')
  expect(await says(good.replaceAll(text, `sha256:${'0'.repeat(64)}`))).toContain('of another text')
  vi.stubEnv('CLAUSIER_BROWSER', '/nowhere/chrome')
  const { out } = await judge(plain)
  vi.unstubAllEnvs()
  expect(out).toContain('could not be printed here to compare: The browser that CLAUSIER_BROWSER')
})
