import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { inTime } from './in-time.ts'

const never = new Promise<never>(() => undefined)

test('gives the result, or the failure, of work that ends', async () => {
  const tab = new EventEmitter()
  expect(await inTime(tab, Promise.resolve(7), 1000)).toBe(7)
  await expect(inTime(tab, Promise.reject(new Error('no')), 1000)).rejects.toThrow('no')
  expect(tab.listenerCount('crash')).toBe(0)
})

test('fails at once when the tab crashes', async () => {
  const tab = new EventEmitter()
  const work = inTime(tab, never, 60_000)
  tab.emit('crash')
  await expect(work).rejects.toThrow('The tab crashed')
})

test('fails when there is no answer in time', async () => {
  await expect(inTime(new EventEmitter(), never, 20)).rejects.toThrow('No answer in 0.02 seconds')
})
