import type { Command, CommanderError, Option } from 'commander'
import type { Language } from '#core/locale/locale.ts'
import { closest } from '#core/report/did-you-mean.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { valuesIn } from './speak-help.ts'
import { type Misuse, misuses, usageWords } from './usage-words.ts'

/**
 * What commander refused, as a fault that says in somebody's language what is wrong and what to do next.
 * Commander tells a code and an English sentence; the words it speaks of stand between quotes there.
 * @param command the command it was refused for
 */
export function usageFault(
  { code, message }: CommanderError,
  command: Command,
  language: Language,
): EnvironmentFault {
  const kind = misuses.find((known) => code === `commander.${known}`) ?? 'other'
  const { what, why, remedy } = usageWords[language][kind](misuseOf(command, message, language))
  return new EnvironmentFault(what, { why, remedy })
}

function misuseOf(command: Command, message: string, language: Language): Misuse {
  const options = [...command.options, ...(command.parent?.options ?? [])]
  const option = options.find(({ flags }) => message.includes(`option '${flags}'`))
  const word = wordIn(message)
  const known =
    option?.argChoices ?? (word.startsWith('-') ? options : command.commands).map(nameOf)
  return {
    command: [command.parent?.name(), command.name()].filter(Boolean).join(' '),
    usage: valuesIn(command.usage(), language),
    word: argumentNamed(word, command, language) ?? word,
    guess: closest(word, known),
    option: { flags: valuesIn(option?.flags ?? '', language), does: option?.description ?? '' },
    choices: option?.argChoices ?? [],
    arguments: { taken: command.registeredArguments.length, given: command.args },
  }
}

/** What commander puts between quotes; where it quotes nothing, its sentence. */
function wordIn(message: string): string {
  const quoted = /^error: (?:unknown \w+|missing required argument|option '.+?' argument) '(.*)'/su
  return quoted.exec(message)?.[1] ?? message.replace(/^error: /u, '')
}

function nameOf(known: Option | Command): string {
  return 'long' in known ? (known.long ?? '') : known.name()
}

/** An argument as the usage writes it: `<names...>`. */
function argumentNamed(word: string, command: Command, language: Language): string | undefined {
  const argument = command.registeredArguments.find((one) => one.name() === word)
  return argument && valuesIn(`<${word}${argument.variadic ? '...' : ''}>`, language)
}
