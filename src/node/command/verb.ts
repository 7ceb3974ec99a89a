import type { Command } from 'commander'
import type { Language } from '#core/locale/locale.ts'

/** What a verb runs with. Standard output carries the product, standard error the report. */
export type Context = {
  readonly root: string
  readonly language: Language
  readonly print: (text: string) => void
  readonly report: (text: string) => void
  /** Aborted by Ctrl-C: long verbs stop at the next safe point. */
  readonly signal: AbortSignal
}

/** 0 fine, 1 findings, 2 could not run, 70 a bug, 130 stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 70 | 130

/** A verb: how it is described on the command line, and where its code is, loaded only when it runs. */
export type Verb = {
  readonly name: string
  /** Its arguments, options and examples, with their help in English. */
  readonly describe: (command: Command) => Command
  /** The same help in French. */
  readonly french: HelpWords
  readonly load: () => Promise<RunVerb>
  /** It needs no repository of contracts around it. */
  readonly anywhere?: true
}

/** What the help of a verb says in a language. */
export type HelpWords = {
  readonly does: string
  /** The same in a line, for the list of all verbs, where that is too long. */
  readonly inShort?: string
  /** What each option does, by its long flag: `--out`. */
  readonly options: Readonly<Record<string, string>>
}

/** Runs a verb with its arguments and options as commander read them. */
export type RunVerb = (
  context: Context,
  args: readonly string[],
  options: Options,
) => Promise<ExitCode>

/** An option that may be given several times is a list. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>
