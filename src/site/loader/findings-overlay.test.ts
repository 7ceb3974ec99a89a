import { EventEmitter } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findingsOverlay } from './findings-overlay.ts'

const root = mkdtempSync(join(tmpdir(), 'clausier-overlay-'))
for (const part of ['clauses', 'content/parties', 'content/contracts/FR-ADM-0001'])
  cpSync(part, join(root, part), { recursive: true })
// Unsigned: a text that changes after its signature is an error of its own.
rmSync(join(root, 'content/contracts/FR-ADM-0001/records'), { recursive: true, force: true })
afterAll(() => rmSync(root, { recursive: true, force: true }))

const contract = join(root, 'content/contracts/FR-ADM-0001/contract.mdx')

/** What a page is sent when it connects to the development server. */
function devServer() {
  const [hot, watcher] = [new EventEmitter(), new EventEmitter()]
  const sent: { err: { message: string } }[] = []
  const server = { hot: Object.assign(hot, { send: (one: never) => sent.push(one) }), watcher }
  const setup = findingsOverlay(root, 'en').hooks['astro:server:setup']
  setup?.({ server } as unknown as Parameters<NonNullable<typeof setup>>[0])
  return {
    change: (path: string, was: string, is: string) => {
      writeFileSync(path, readFileSync(path, 'utf8').replace(was, is))
      watcher.emit('change', path)
    },
    connect: () => {
      sent.length = 0
      hot.emit('connection')
      return sent
    },
  }
}

test('a page that comes back shows the errors of the contract just changed, until they are mended', () => {
  const { change, connect } = devServer()
  expect(connect()).toEqual([])
  change(contract, 'ratePctPerMonth: 1.5', 'ratePctPerMonth: 0.2')
  expect(connect()[0]?.err.message).toContain('fr-late-min')
  change(contract, 'ratePctPerMonth: 0.2', 'ratePctPerMonth: 1.5')
  expect(connect()).toEqual([])
})

test('an error that the author accepts is not shown', () => {
  const { change, connect } = devServer()
  change(contract, 'suspendAfterDays: 15 }', 'suspendAfterDays: 15 } # allow fr-late-min: agreed')
  change(contract, 'ratePctPerMonth: 1.5', 'ratePctPerMonth: 0.2')
  expect(connect()).toEqual([])
})
