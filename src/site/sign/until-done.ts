import type { Context, ExitCode } from '#node/command/verb.ts'
import type { Desk } from './open-desk.ts'
import { signPageWords } from './sign-page-words.ts'

/**
 * Waits for a signature, for Ctrl-C or for the end of the time that was given. A signature that is being taken in is
 * waited for: what is said then is true.
 * @throws EnvironmentFault when nobody signed in time; the signal's reason at Ctrl-C
 */
export async function untilDone(
  { signal, language, report }: Context,
  desk: Pick<Desk, 'ended' | 'isTaking'>,
  minutes: number,
): Promise<ExitCode> {
  const over = Promise.withResolvers<never>()
  const stop = () => {
    if (desk.isTaking()) return
    report(signPageWords[language].stopped)
    over.reject(signal.reason)
  }
  const late = () => {
    if (!desk.isTaking()) over.reject(signPageWords[language].late(minutes))
  }
  const timer = setTimeout(late, minutes * 60_000)
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  try {
    return await Promise.race([desk.ended, over.promise])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}
