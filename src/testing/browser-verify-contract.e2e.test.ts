import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Finding } from '#core/seal/finding.ts'
import type { ContractCase } from '#core/verify/contract-case.ts'
import { verifyContract } from '#core/verify/verify-contract.ts'
import { openBrowser } from '#node/browser/open-browser.ts'
import { contractCase } from '#node/verify/contract-case.ts'
import { bundleForBrowser, serveStrictly } from './fixtures/browser-page.ts'

const at = '2028-01-01T00:00:00Z'
let browser: Browser
let server: Server
let page: Page
let script: string
beforeAll(async () => {
  const entry = join(import.meta.dirname, '../core/verify/verify-contract.ts')
  script = (await bundleForBrowser(entry, 'judge')).code
  server = await serveStrictly({
    '/': ['text/html', '<!doctype html><title>Judge</title><script src="/judge.js"></script>'],
    '/judge.js': ['text/javascript', script],
  })
  browser = await openBrowser()
  page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

test('a browser says of the sealed sample, whole and changed, what Node says, without a module of Node', async () => {
  expect(script).not.toMatch(/["'`]node:|require\s*\(/u)
  const good = contractCase('.', 'FR-ADM-0001')
  const [name = '', bytes = new Uint8Array()] = [...good.evidence][0] ?? []
  const changed = bytes.slice()
  changed[30] = (changed[30] ?? 0) ^ 1
  const bad = { ...good, evidence: new Map([...good.evidence, [name, changed]]) }
  for (const one of [good, bad])
    expect(await judgedInPage(one)).toEqual((await verifyContract(one, { at })).findings)
})

function judgedInPage({
  id,
  rebuilt,
  records,
  evidence,
}: ContractCase): Promise<readonly Finding[]> {
  return page.evaluate(
    async (given) => {
      const { judge } = globalThis as unknown as {
        judge: { verifyContract: typeof verifyContract }
      }
      const files = given.records.map(({ path, bytes }) => ({
        path,
        bytes: Uint8Array.from(bytes),
      }))
      const kept = new Map(given.evidence.map(([name, bytes]) => [name, Uint8Array.from(bytes)]))
      const subject = { id: given.id, records: files, evidence: kept, ...JSON.parse(given.rebuilt) }
      return (await judge.verifyContract(subject, { at: given.at })).findings
    },
    {
      id,
      at,
      rebuilt: JSON.stringify({ rebuilt }),
      records: records.map(({ path, bytes }) => ({ path, bytes: [...bytes] })),
      evidence: [...evidence].map(([name, bytes]) => [name, [...bytes]] as [string, number[]]),
    },
  )
}
