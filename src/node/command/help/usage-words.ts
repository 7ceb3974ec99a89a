import type { Language } from '#core/locale/locale.ts'

type Told = { readonly what: string; readonly why: string; readonly remedy: string }

/** What is known of a command line that cannot be run. */
export type Misuse = {
  /** The verb, or the programme itself: `clausier share`. */
  readonly command: string
  /** How it is written: `[options] <contract>`. */
  readonly usage: string
  /** What was typed, or is missing: an option, a verb, an argument, a value. */
  readonly word: string
  /** The known word it comes near to. */
  readonly guess: string | undefined
  /** The option at stake, as its help has it: `--for <party>`, and what it does. */
  readonly option: { readonly flags: string; readonly does: string }
  readonly choices: readonly string[]
  readonly arguments: { readonly taken: number; readonly given: readonly string[] }
}

/** The ways to misuse the command line, by commander's own codes; `other` is any else, in commander's words. */
export type UsageWords = Record<(typeof misuses)[number] | 'other', (misuse: Misuse) => Told>

/** Codes of commander that have words of their own. */
export const misuses = [
  'unknownCommand',
  'unknownOption',
  'missingArgument',
  'excessArguments',
  'optionMissingArgument',
  'missingMandatoryOptionValue',
  'invalidArgument',
] as const

/** What to say of each, and what to do next. */
export const usageWords: Record<Language, UsageWords> = {
  fr: {
    unknownCommand: ({ command, word, guess }) => ({
      what: `Commande inconnue : « ${word} ».`,
      why: `${command} n'a pas de commande de ce nom.`,
      remedy: `${guess ? `Vouliez-vous dire « ${guess} » ? ` : ''}La liste : ${command} --help`,
    }),
    unknownOption: ({ command, word, guess }) => ({
      what: `Option inconnue : « ${word} ».`,
      why: `« ${command} » n'a pas cette option.`,
      remedy: `${guess ? `Vouliez-vous dire « ${guess} » ? ` : ''}La liste : ${command} --help`,
    }),
    missingArgument: ({ command, usage, word }) => ({
      what: `Il manque ${word}.`,
      why: `La commande s'écrit : ${command} ${usage}`,
      remedy: `Des exemples : ${command} --help`,
    }),
    excessArguments: ({ command, usage, arguments: { taken, given } }) => ({
      what: `De trop sur la ligne : ${given.slice(taken).join(' ')}`,
      why: `La commande s'écrit : ${command} ${usage}`,
      remedy:
        'Mettez entre guillemets un texte qui contient des espaces ; avec npm, les options viennent après un « -- » : npm run -s clausier -- …',
    }),
    optionMissingArgument: ({ command, option }) => ({
      what: `Il manque une valeur : ${option.flags}.`,
      why: `Ce qui suit l'option : ${option.does}.`,
      remedy: `Des exemples : ${command} --help`,
    }),
    missingMandatoryOptionValue: ({ command, option }) => ({
      what: `Il manque une option : ${option.flags}.`,
      why: `« ${command} » ne peut pas s'en passer : ${option.does}.`,
      remedy: `Des exemples : ${command} --help`,
    }),
    invalidArgument: ({ command, option, word, guess, choices }) => ({
      what: `« ${word} » ne convient pas à ${option.flags}.`,
      why: `Les choix sont ${choices.join(', ')}.`,
      remedy: `${guess ? `Vouliez-vous dire « ${guess} » ? ` : ''}L'aide : ${command} --help`,
    }),
    other: ({ command, word }) => ({
      what: 'Cette ligne de commande ne se lit pas.',
      why: word,
      remedy: `Des exemples : ${command} --help`,
    }),
  },
  en: {
    unknownCommand: ({ command, word, guess }) => ({
      what: `Unknown command "${word}".`,
      why: `${command} has no command of that name.`,
      remedy: `${guess ? `Did you mean "${guess}"? ` : ''}The list: ${command} --help`,
    }),
    unknownOption: ({ command, word, guess }) => ({
      what: `Unknown option "${word}".`,
      why: `"${command}" has no such option.`,
      remedy: `${guess ? `Did you mean "${guess}"? ` : ''}The list: ${command} --help`,
    }),
    missingArgument: ({ command, usage, word }) => ({
      what: `${word} is missing.`,
      why: `It is written: ${command} ${usage}`,
      remedy: `Examples: ${command} --help`,
    }),
    excessArguments: ({ command, usage, arguments: { taken, given } }) => ({
      what: `Too much on the line: ${given.slice(taken).join(' ')}`,
      why: `It is written: ${command} ${usage}`,
      remedy:
        'Put a text that has spaces in quotes; with npm, options come after "--": npm run -s clausier -- …',
    }),
    optionMissingArgument: ({ command, option }) => ({
      what: `A value is missing: ${option.flags}.`,
      why: `What follows the option: ${option.does}.`,
      remedy: `Examples: ${command} --help`,
    }),
    missingMandatoryOptionValue: ({ command, option }) => ({
      what: `An option is missing: ${option.flags}.`,
      why: `"${command}" cannot do without it: ${option.does}.`,
      remedy: `Examples: ${command} --help`,
    }),
    invalidArgument: ({ command, option, word, guess, choices }) => ({
      what: `"${word}" does not suit ${option.flags}.`,
      why: `The choices are ${choices.join(', ')}.`,
      remedy: `${guess ? `Did you mean "${guess}"? ` : ''}Help: ${command} --help`,
    }),
    other: ({ command, word }) => ({
      what: 'This command line cannot be read.',
      why: word,
      remedy: `Examples: ${command} --help`,
    }),
  },
}
