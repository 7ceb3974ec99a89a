import type { AddHelpTextContext } from 'commander'

/** Gathers an option that may be given several times. */
export function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

/** Command lines to copy, under a verb's help, with a title in its language. */
export function examples(...lines: string[]): (help: AddHelpTextContext) => string {
  return ({ command }) => {
    const title = command.createHelp().styleTitle('Examples:')
    return `\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`
  }
}

/** The French of options that many verbs have, by their long flag. */
export const frenchOptions = {
  '--json': 'un document JSON sur la sortie standard',
  '--today': 'au lieu de la date de la machine',
  '--yes': 'ne rien demander',
  '--draft': 'écrire même si le contrôle y trouve encore des erreurs',
  '--force': 'remplacer ce qui est déjà là',
} as const
