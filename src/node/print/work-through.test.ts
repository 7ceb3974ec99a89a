import { describe, expect, test, vi } from 'vitest'
import { workThrough } from './work-through.ts'

const quiet = { workers: 3, interrupt: () => undefined }

describe('workThrough', () => {
  test('does everything once, with as many at a time as there are workers', async () => {
    const done: number[] = []
    let running = 0
    let most = 0
    await workThrough(range(20), quiet, () => async (item) => {
      most = Math.max(most, ++running)
      await nextTick()
      running -= 1
      done.push(item)
    })
    expect(done.sort((a, b) => a - b)).toEqual([...range(20)])
    expect(most).toBe(3)
  })

  test('takes an item only when a worker is free', async () => {
    let taken = 0
    let finished = 0
    function* items() {
      for (; taken < 50; taken += 1) {
        expect(taken - finished).toBeLessThanOrEqual(3)
        yield taken
      }
    }
    await workThrough(items(), quiet, () => async () => {
      await nextTick()
      finished += 1
    })
    expect(finished).toBe(50)
  })

  test('stops all at the first failure, interrupts, ends the source, and tells that failure', async () => {
    const interrupt = vi.fn()
    const seen: number[] = []
    let ended = false
    function* items() {
      try {
        yield* range(100)
      } finally {
        ended = true
      }
    }
    const work = workThrough(items(), { workers: 2, interrupt }, () => async (item) => {
      seen.push(item)
      await nextTick()
      if (item === 3) throw new Error('three')
    })
    await expect(work).rejects.toThrow('three')
    expect(seen.length).toBeLessThan(8)
    expect(interrupt).toHaveBeenCalledOnce()
    expect(ended).toBe(true)
  })

  test('stops when told to, with the reason given', async () => {
    const control = new AbortController()
    const seen: number[] = []
    const work = workThrough(
      range(100),
      { ...quiet, signal: control.signal },
      () => async (item) => {
        seen.push(item)
        if (item === 5) control.abort(new Error('enough'))
        await nextTick()
      },
    )
    await expect(work).rejects.toThrow('enough')
    expect(seen.length).toBeLessThan(12)
  })

  test('does not start when it is too late', async () => {
    const hire = vi.fn()
    const signal = AbortSignal.abort(new Error('late'))
    await expect(workThrough(range(3), { ...quiet, signal }, hire)).rejects.toThrow('late')
    expect(hire).not.toHaveBeenCalled()
  })

  test('a source that fails is a failure', async () => {
    function* items() {
      yield 1
      throw new Error('unreadable')
    }
    await expect(workThrough(items(), quiet, () => nextTick)).rejects.toThrow('unreadable')
  })
})

function* range(count: number) {
  for (let item = 0; item < count; item += 1) yield item
}

function nextTick(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
