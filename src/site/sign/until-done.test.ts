import { expect, test, vi } from 'vitest'
import type { ExitCode } from '#node/command/verb.ts'
import { minutesOf } from './minutes-of.ts'
import { untilDone } from './until-done.ts'

function command() {
  const interrupt = new AbortController()
  const said: string[] = []
  const report = (text: string) => void said.push(text)
  const context = { root: '.', language: 'en', print: report, report, signal: interrupt.signal }
  return { context: context as typeof context & { language: 'en' }, said, interrupt }
}

test('Ctrl-C ends the wait, and says that nothing is signed', async () => {
  const { context, said, interrupt } = command()
  const ended = Promise.withResolvers<ExitCode>()
  const waiting = untilDone(context, { ended: ended.promise, isTaking: () => false }, 10)
  interrupt.abort()
  await expect(waiting).rejects.toBe(interrupt.signal.reason)
  expect(said).toEqual(['Stopped: nothing is signed.'])
})

test('Ctrl-C while a signature is written waits for it, and says nothing untrue', async () => {
  const { context, said, interrupt } = command()
  const ended = Promise.withResolvers<ExitCode>()
  const waiting = untilDone(context, { ended: ended.promise, isTaking: () => true }, 10)
  interrupt.abort()
  ended.resolve(0)
  expect(await waiting).toBe(0)
  expect(said).toEqual([])
})

test('nobody in time is a fault that says how to have more', async () => {
  vi.useFakeTimers()
  try {
    const { context } = command()
    const waiting = untilDone(context, { ended: new Promise(() => {}), isTaking: () => false }, 20)
    const fault = expect(waiting).rejects.toThrow('Nobody signed within 20 minutes.')
    await vi.advanceTimersByTimeAsync(20 * 60_000)
    await fault
  } finally {
    vi.useRealTimers()
  }
})

test('the time a page waits is ten minutes, or what --timeout says in whole minutes', () => {
  expect([minutesOf(undefined, 'en'), minutesOf('30', 'en')]).toEqual([10, 30])
  for (const written of ['0', '121', '1.5', 'soon', ''])
    expect(() => minutesOf(written, 'en')).toThrow(`"${written}" is not a length of time.`)
})
