/** What can tell that it crashed: a page. */
export type Crashing = {
  once(event: 'crash', listener: () => void): unknown
  off(event: 'crash', listener: () => void): unknown
}

/**
 * The result of a tab's work, or a rejection when the tab crashes or does not answer: the browser's
 * protocol tells neither to whoever waits for an answer.
 */
export async function inTime<T>(tab: Crashing, work: Promise<T>, patience: number): Promise<T> {
  const { promise: trouble, reject } = Promise.withResolvers<never>()
  const onCrash = () => reject(new Error('The tab crashed'))
  const late = () => reject(new Error(`No answer in ${patience / 1000} seconds`))
  const timer = setTimeout(late, patience)
  tab.once('crash', onCrash)
  return Promise.race([work, trouble]).finally(() => {
    clearTimeout(timer)
    tab.off('crash', onCrash)
  })
}
