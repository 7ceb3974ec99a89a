import { spawn, spawnSync } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import type { Streams } from '#node/compose/guide/asker.ts'

/** What is waited for on the screen, and what is typed then. */
export type Step = readonly [shown: string, typed: string]

/** Keys as a terminal sends them. */
export const keys = {
  enter: '\r',
  down: '\u001b[B',
  up: '\u001b[A',
  interrupt: '\u0003',
  erase: '\u007f',
} as const

/** util-linux' `script` gives a command a terminal of its own; Debian calls it essential, other systems may lack it. */
export const hasTerminal =
  process.platform === 'linux' &&
  /util-linux/.test(String(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout))

/**
 * Runs a command on a real terminal of 100 columns and types each answer once its question is shown.
 * Gives what the screen showed, without colours, and the exit code.
 */
export async function onTerminal(
  command: readonly string[],
  steps: readonly Step[],
): Promise<{ screen: string; status: number }> {
  const line = `stty cols 100 rows 60; ${command.map(quoted).join(' ')}`
  const child = spawn('script', ['-qefc', line, '/dev/null'], {
    env: { ...process.env, TERM: 'xterm', SHELL: '/bin/sh' },
  })
  const typist = new Typist(steps, (typed) => child.stdin.write(typed))
  child.stdout.on('data', (chunk: Buffer) => typist.see(chunk))
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? -1))
  })
  const status = await Promise.race([ended, typist.stuck]).finally(() => child.kill())
  return { screen: typist.finish(), status }
}

/** Runs a conversation on streams that stand for a terminal: no process of its own, the same questions. */
export async function onStreams<Result>(
  talk: (streams: Streams) => Promise<Result>,
  steps: readonly Step[],
): Promise<{ screen: string; result: Result }> {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input })
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 60 })
  const typist = new Typist(steps, (typed) => void typeSlowly(input, typed))
  output.on('data', (chunk: Buffer) => typist.see(chunk))
  const result = await Promise.race([talk({ input, output }), typist.stuck])
  return { screen: typist.finish(), result }
}

/** A busy machine may take its time over one question. */
const longSilenceMs = 45_000

/** Someone who reads the screen and answers each question once it is there. */
class Typist {
  readonly #steps: readonly Step[]
  readonly #type: (typed: string) => void
  #chunks: Buffer[] = []
  #read = 0
  #next = 0
  #silence: NodeJS.Timeout | undefined
  #giveUp: (why: Error) => void = () => undefined

  /** Fails when the screen has been silent for long: the question that is waited for does not come. */
  readonly stuck = new Promise<never>((_, reject) => {
    this.#giveUp = reject
  })

  constructor(steps: readonly Step[], type: (typed: string) => void) {
    this.#steps = steps
    this.#type = type
  }

  see(chunk: Buffer): void {
    this.#chunks.push(chunk)
    clearTimeout(this.#silence)
    this.#silence = setTimeout(() => this.#giveUp(this.#missing()), longSilenceMs).unref()
    const step = this.#steps[this.#next]
    const at = step ? this.#screen().indexOf(step[0], this.#read) : -1
    if (!step || at === -1) return
    this.#read = at + step[0].length
    this.#next += 1
    this.#type(step[1])
  }

  /** The whole screen; an answer that could never be given is a mistake of the test. */
  finish(): string {
    clearTimeout(this.#silence)
    if (this.#next < this.#steps.length) throw this.#missing()
    return this.#screen()
  }

  #missing(): Error {
    return new Error(`never shown: ${this.#steps[this.#next]?.[0]}\n${this.#screen()}`)
  }

  #screen(): string {
    return stripVTControlCharacters(Buffer.concat(this.#chunks).toString('utf8'))
  }
}

/** A reader of single keys takes one at a time; a sequence such as an arrow is one key. */
async function typeSlowly(input: PassThrough, typed: string): Promise<void> {
  for (const key of typed.startsWith('\u001b') ? [typed] : typed) {
    await new Promise((done) => setTimeout(done, 2))
    input.write(key)
  }
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`
}
