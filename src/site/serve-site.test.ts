import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, serveSite } from './serve-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'clausier-serve-'))
const site = join(folder, 'site')
let served: Served

beforeAll(async () => {
  mkdirSync(join(site, 'fr'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(site, 'index.html'), 'home')
  writeFileSync(join(site, 'fr/index.html'), 'accueil')
  writeFileSync(join(site, '404.html'), 'lost')
  writeFileSync(join(site, 'a.woff2'), 'font')
  served = await serveSite(site, 0)
})

afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true })
})

test.each([
  ['/', 200, 'text/html; charset=utf-8', 'home'],
  ['/fr/', 200, 'text/html; charset=utf-8', 'accueil'],
  ['/fr/?x=1', 200, 'text/html; charset=utf-8', 'accueil'],
  ['/a.woff2', 200, 'font/woff2', 'font'],
  ['/nothing', 404, 'text/html; charset=utf-8', 'lost'],
  ['/../secret.txt', 404, 'text/html; charset=utf-8', 'lost'],
  ['/%2e%2e/secret.txt', 404, 'text/html; charset=utf-8', 'lost'],
  ['/..%2fsecret.txt', 404, 'text/html; charset=utf-8', 'lost'],
  ['/%00', 404, 'text/html; charset=utf-8', 'lost'],
  ['/%zz', 404, 'text/html; charset=utf-8', 'lost'],
])('%s answers %d', async (path, status, type, body) => {
  expect(await get(path)).toEqual({ status, type, body })
})

test('a folder without its slash is sent to the one with it', async () => {
  const { status } = await get('/fr')
  expect(status).toBe(301)
})

test('nothing is taken, and only this machine is served', async () => {
  expect((await fetch(served.address, { method: 'POST' })).status).toBe(405)
  expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
})

test('a taken port and a folder without a site are faults with a remedy', async () => {
  const port = Number(new URL(served.address).port)
  await expect(serveSite(site, port)).rejects.toMatchObject({
    name: 'EnvironmentFault',
    why: 'Something else is listening there.',
  })
  await expect(serveSite(join(folder, 'nothing'), 0)).rejects.toMatchObject({
    name: 'EnvironmentFault',
  })
})

/** Asks for a path exactly as written: `fetch` would tidy it. */
function get(
  path: string,
): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address)
    request({ hostname, port, path }, (response) => {
      let body = ''
      response.on('data', (chunk) => (body += chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode, type: response.headers['content-type'], body }),
      )
    })
      .on('error', reject)
      .end()
  })
}
