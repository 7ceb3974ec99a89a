import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'

/** What one run of a command cost. */
export type RunCost = {
  readonly seconds: number
  /** Peak memory of the Node process itself, in MiB; `undefined` where the system does not tell. */
  readonly nodeMiB: number | undefined
  /** Peak of the sum over the process and its children (the browser), in MiB. */
  readonly treeMiB: number | undefined
}

/** Runs Node with arguments, and watches time and memory. Throws with the output when the run fails. */
export async function measureRun(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunCost> {
  const started = performance.now()
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const peaks = watchMemory(child.pid ?? 0)
  const status = await new Promise<number | null>((done) => child.on('close', done))
  const { nodeMiB, treeMiB } = peaks.stop()
  if (status !== 0)
    throw new Error(`${args.join(' ')} ended with ${status}:\n${output.slice(-4000)}`)
  return { seconds: (performance.now() - started) / 1000, nodeMiB, treeMiB }
}

function watchMemory(pid: number): {
  stop: () => { nodeMiB: number | undefined; treeMiB: number | undefined }
} {
  let node = 0
  let tree = 0
  const timer = setInterval(() => {
    node = Math.max(node, memoryOf(pid, 'VmHWM'))
    tree = Math.max(
      tree,
      descendants(pid).reduce((sum, one) => sum + memoryOf(one, 'RssAnon'), 0),
    )
  }, 100)
  const shown = (value: number) => (value > 0 ? Math.round(value / 1024) : undefined)
  return {
    stop: () => {
      clearInterval(timer)
      return { nodeMiB: shown(node), treeMiB: shown(tree) }
    },
  }
}

/** A line of /proc/<pid>/status in KiB; 0 when the process is gone or the system has no /proc. */
function memoryOf(pid: number, line: 'VmHWM' | 'RssAnon'): number {
  try {
    return Number(
      new RegExp(`^${line}:\\s+(\\d+)`, 'm').exec(
        readFileSync(`/proc/${pid}/status`, 'utf8'),
      )?.[1] ?? 0,
    )
  } catch {
    return 0
  }
}

function descendants(pid: number): number[] {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`)
    const children = tasks.flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
        .trim()
        .split(' ')
        .filter(Boolean)
        .map(Number),
    )
    return [pid, ...children.flatMap(descendants)]
  } catch {
    return [pid]
  }
}
