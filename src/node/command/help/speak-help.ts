import { type Command, Help, type Option } from 'commander'
import type { Language } from '#core/locale/locale.ts'
import type { HelpWords } from '#node/command/verb.ts'
import { helpFrames } from './help-words.ts'

/** Makes the help of a command, and of the commands added to it later, speak a language: titles, values, standard values. */
export function speakHelp(command: Command, language: Language): Command {
  const { titles, help, standard } = helpFrames[language]
  const style = (text: string) => valuesIn(text, language)
  return command
    .helpOption('-h, --help', help)
    .helpCommand(style('help [command]'), help)
    .configureHelp({
      showGlobalOptions: true,
      boxWrap: wrapped,
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: style,
      styleOptionTerm: style,
      styleSubcommandTerm: style,
      styleArgumentTerm: style,
      optionDescription: (option) => described(option, standard),
    })
}

/** Puts a verb's help in other words than the English ones it was described with. */
export function retell(command: Command, words: HelpWords): Command {
  for (const option of command.options)
    option.description = words.options[option.long ?? ''] ?? option.description
  return command.summary(words.inShort ?? '').description(words.does)
}

/** `<file>` or `[contracts...]` in a usage, with the name of the value in a language. */
export function valuesIn(text: string, language: Language): string {
  const { values } = helpFrames[language]
  return text.replace(
    /([<[])([^\s<>[\].]+)((?:\.\.\.)?[>\]])/gu,
    (_, open: string, name: string, close: string) => `${open}${values[name] ?? name}${close}`,
  )
}

const plain = new Help()

/** French signs stay with the word they belong to: no line begins with a semicolon. */
function wrapped(text: string, width: number): string {
  const joined = text.replace(/ (?=[;:?!»])|(?<=«) /gu, held)
  return plain.boxWrap(joined, width).replaceAll(held, ' ')
}

/** A character no help has, as wide as the space it stands for. */
const held = '\ue000'

function described(option: Option, standard: (value: string) => string): string {
  const value: unknown = option.defaultValue
  return option.required && typeof value === 'string'
    ? `${option.description} ${standard(option.defaultValueDescription ?? value)}`
    : option.description
}
