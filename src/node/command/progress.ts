/** A line that counts up while a long job runs: on a terminal only, silent in a pipe. */
export type Progress = { readonly show: (text: string) => void; readonly end: () => void }

/** Writes over one line of standard error. `end` clears it, so that what is reported next stands alone. */
export function startProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined }
  return {
    show: (text) => void stream.write(`\r\u001b[K${text}`),
    end: () => void stream.write('\r\u001b[K'),
  }
}
