import { CommanderError, type Command } from 'commander'
import { resolve } from 'node:path'
import { EnvironmentFault } from '#node/faults.ts'
import type { Language } from '#core/locale/locale.ts'
import { plainText } from '#core/report/plain-text.ts'
import { ensureRepository } from '#node/repository/ensure-repository.ts'
import { usageFault } from './help/usage-fault.ts'
import type { Context, ExitCode, Options, Verb } from './verb.ts'

/** Runs one verb and turns its outcome into an exit code. The only place that does. */
export async function runCommand(
  verb: Verb,
  program: Command,
  given: readonly unknown[],
  language: Language,
): Promise<void> {
  const options = (given.at(-2) ?? {}) as Options
  const args = given
    .slice(0, -2)
    .flat()
    .filter((arg) => typeof arg === 'string')
  const signal = interruptSignal()
  process.exitCode = await outcome(signal, language, async () => {
    const context = contextFor(program.opts<Options>(), language, signal)
    if (!verb.anywhere) ensureRepository(context.root)
    const run = await verb.load()
    return run(context, args, options)
  })
}

/**
 * Parses the command line and runs its verb. Wrong usage ends with exit code 2, and is told in the language given.
 * @param args what was typed after the programme's name
 */
export async function parseCommandLine(
  program: Command,
  args: readonly string[],
  language: Language,
): Promise<void> {
  for (const command of [program, ...program.commands])
    command.configureOutput({ outputError: () => undefined }).exitOverride((error) => {
      throw isHelp(error) ? error : usageFault(error, command, language)
    })
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof EnvironmentFault) tell(error, language)
    else if (!(error instanceof CommanderError)) throw error
    process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2
  }
}

/** Help ends the command line as a fault does; it was asked for, or printed because no verb was given. */
function isHelp({ code }: CommanderError): boolean {
  return code === 'commander.helpDisplayed' || code === 'commander.help'
}

/**
 * Output that cannot be written ends with exit code 2 and is told. What is at work goes on: a record that was begun
 * must stand whole, and a verification must not end as fine because nobody reads it to the end.
 */
export function tellLostOutput(language: Language): void {
  process.stderr.on('error', () => undefined)
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || process.listeners('exit').includes(endLost)) return
    process.on('exit', endLost)
    const { what, why, remedy } = lostWords[language](String(code))
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
      tell(error, language)
      return 2
    }
    process.stderr.write(
      `${bugWords[language]}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    return 70
  }
}

function tell(fault: EnvironmentFault, language: Language): void {
  const { what, why, remedy } = fault.told(language)
  process.stderr.write(plainText(`${what}\n  ${why}\n  ${remedy}\n`))
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

function contextFor(global: Options, language: Language, signal: AbortSignal): Context {
  return {
    root: resolve(String(global.root ?? process.cwd())),
    language,
    print: (text) => void process.stdout.write(`${text}\n`),
    report: (text) => void process.stderr.write(`${text}\n`),
    signal,
  }
}
