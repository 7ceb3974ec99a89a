import type { Context, ExitCode } from '#node/command/verb.ts'
import { signPageWords } from './sign-page-words.ts'

/**
 * Waits for a signature, for Ctrl-C or for the end of the time that was given.
 * @throws EnvironmentFault when nobody signed in time; the signal's reason at Ctrl-C
 */
export async function untilDone(
  { signal, language, report }: Context,
  ended: Promise<ExitCode>,
  minutes: number,
): Promise<ExitCode> {
  const over = Promise.withResolvers<never>()
  const stop = () => {
    report(signPageWords[language].stopped)
    over.reject(signal.reason)
  }
  const late = () => over.reject(signPageWords[language].late(minutes))
  const timer = setTimeout(late, minutes * 60_000)
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  try {
    return await Promise.race([ended, over.promise])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}
