import { CommanderError, type Command } from 'commander'
import { resolve } from 'node:path'
import { EnvironmentFault } from '#node/faults.ts'
import type { Language } from '#core/locale/locale.ts'
import { plainText } from '#core/report/plain-text.ts'
import type { Context, ExitCode, Options, Verb } from './verb.ts'

/** Runs one verb and turns its outcome into an exit code. The only place that does. */
export async function runCommand(
  verb: Verb,
  program: Command,
  given: readonly unknown[],
): Promise<void> {
  const options = (given.at(-2) ?? {}) as Options
  const args = given
    .slice(0, -2)
    .flat()
    .filter((arg) => typeof arg === 'string')
  const signal = interruptSignal()
  const language = languageFor(options.lang ?? program.opts<Options>().lang)
  process.exitCode = await outcome(signal, language, async () => {
    const run = await verb.load()
    return run(contextFor(program.opts<Options>(), options, signal), args, options)
  })
}

/** Parses the command line. Wrong usage ends with exit code 2. */
export async function parseCommandLine(program: Command): Promise<void> {
  for (const command of [program, ...program.commands]) command.exitOverride()
  program.configureOutput({ writeErr: (text) => process.stderr.write(text) })
  tellLostOutput(program)
  try {
    await program.parseAsync()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    process.exitCode = error.exitCode === 0 ? 0 : 2
  }
}

/**
 * Output that cannot be written ends with exit code 2 and is told. What is at work goes on: a record that was begun
 * must stand whole, and a verification must not end as fine because nobody reads it to the end.
 */
function tellLostOutput(program: Command): void {
  process.stderr.on('error', () => undefined)
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || process.listeners('exit').includes(endLost)) return
    process.on('exit', endLost)
    const { what, why, remedy } = lostWords[languageFor(program.opts<Options>().lang)](String(code))
    process.stderr.write(`${what}\n  ${why}\n  ${remedy}\n`)
  })
}

function endLost(): void {
  process.exitCode = 2
}

const lostWords = {
  fr: (code: string) => ({
    what: "La sortie standard n'a pas pu être écrite.",
    why: code === 'ENOSPC' ? 'Le disque est plein.' : `Le système répond ${code}.`,
    remedy: 'Ce qui est enregistré le reste ; dirigez la sortie ailleurs pour la lire.',
  }),
  en: (code: string) => ({
    what: 'Standard output could not be written.',
    why: code === 'ENOSPC' ? 'The disk is full.' : `The system answered ${code}.`,
    remedy: 'What was recorded stands; send the output elsewhere to read it.',
  }),
}

async function outcome(
  signal: AbortSignal,
  language: Language,
  run: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await run()
  } catch (error) {
    if (signal.aborted) return 130
    if (error instanceof EnvironmentFault) {
      const { what, why, remedy } = error.told(language)
      process.stderr.write(plainText(`${what}\n  ${why}\n  ${remedy}\n`))
      return 2
    }
    process.stderr.write(
      `${bugWords[language]}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    return 70
  }
}

const bugWords = { fr: "C'est un défaut de Clausier.", en: 'This is a bug in Clausier.' }

/** Aborts at the first Ctrl-C, so that a verb stops at a safe point; the second one ends the process at once. */
function interruptSignal(): AbortSignal {
  const interrupt = new AbortController()
  process.once('SIGINT', () => {
    interrupt.abort()
    process.once('SIGINT', () => process.exit(130))
  })
  return interrupt.signal
}

function contextFor(global: Options, own: Options, signal: AbortSignal): Context {
  return {
    root: resolve(String(global.root ?? process.cwd())),
    language: languageFor(own.lang ?? global.lang),
    print: (text) => void process.stdout.write(`${text}\n`),
    report: (text) => void process.stderr.write(`${text}\n`),
    signal,
  }
}

/** `--lang`, else the machine's locale, else English. */
function languageFor(asked: Options[string]): Language {
  if (asked === 'fr' || asked === 'en') return asked
  const locale = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? ''
  return locale.startsWith('fr') ? 'fr' : 'en'
}
