export type WorkOptions = {
  readonly workers: number
  /** Stops the work from outside; the promise is then rejected with its reason. */
  readonly signal?: AbortSignal | undefined
  /** Called once when the work stops before its end, to interrupt what is going on. */
  readonly interrupt: () => void
}

/**
 * Works through items with several workers at once; each takes the next item when it is done with
 * its own, so that never more items than workers are in memory. The first failure stops all.
 * @param hire makes a worker
 */
export async function workThrough<T>(
  items: Iterable<T>,
  options: WorkOptions,
  hire: () => (item: T) => Promise<void>,
): Promise<void> {
  const failure = new AbortController()
  const signal = AbortSignal.any([failure.signal, ...(options.signal ? [options.signal] : [])])
  signal.throwIfAborted()
  signal.addEventListener('abort', options.interrupt, { once: true })
  const queue = items[Symbol.iterator]()
  const work = async () => {
    const worker = hire()
    for (let next = queue.next(); !next.done; next = queue.next()) {
      await worker(next.value)
      if (signal.aborted) return
    }
  }
  try {
    // A worker that fails because it was interrupted comes too late to be the reason.
    await Promise.all(
      Array.from({ length: options.workers }, () => work().catch((error) => failure.abort(error))),
    )
    signal.throwIfAborted()
  } finally {
    queue.return?.()
    signal.removeEventListener('abort', options.interrupt)
  }
}
