import { readFileSync } from 'node:fs'
import type { Language } from '#core/locale/locale.ts'
import { interruption } from '#node/compose/write-contract.ts'
import { EnvironmentFault } from '#node/faults.ts'

/** The variable a key's password may stand in, for machines that sign without a person. */
export const passwordVariable = 'CLAUSIER_P12_PASSWORD'

/** Where a password comes from. */
export type PasswordSources = {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Number of an open file descriptor: `3` with `3< password.txt`. */
  readonly descriptor?: string | undefined
  /** Asks the person at the terminal; none without a terminal. */
  readonly ask?: (() => Promise<string>) | undefined
}

/**
 * The password of a key file, never from the command line, which other users of the machine can read: from a file
 * descriptor, else from the environment, else from the person at the terminal.
 * @throws EnvironmentFault when none of them has it
 */
export async function readPassword({
  environment,
  descriptor,
  ask,
}: PasswordSources): Promise<string> {
  if (descriptor !== undefined) return firstLine(descriptor)
  const known = environment[passwordVariable]
  if (known !== undefined) return known
  if (ask) return ask()
  throw new EnvironmentFault(
    { fr: 'Le mot de passe de la clé manque.', en: 'The password of the key is missing.' },
    {
      why: {
        fr: "Il n'y a pas de terminal où le demander.",
        en: 'There is no terminal to ask for it.',
      },
      remedy: {
        fr: `Mettez-le dans ${passwordVariable}, ou donnez un descripteur de fichier : --password-fd 3 3< fichier.`,
        en: `Put it into ${passwordVariable}, or give a file descriptor: --password-fd 3 3< file.`,
      },
    },
  )
}

/** Asks at the terminal without showing what is typed; none where nobody sits. */
export function passwordPrompt(question: string, language: Language) {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined
  return async (): Promise<string> => {
    const clack = await import('@clack/prompts')
    const typed = await clack.password({ message: question, output: process.stderr })
    if (clack.isCancel(typed)) throw interruption(language)
    return typed
  }
}

function firstLine(descriptor: string): string {
  // Whatever it is, it is not repeated: it may be the password itself.
  if (!/^\d{1,4}$/u.test(descriptor)) throw noNumber()
  try {
    return readFileSync(Number(descriptor), 'utf8').split(/\r?\n/u)[0] ?? ''
  } catch (cause) {
    throw new EnvironmentFault(
      {
        fr: `Aucun mot de passe sur le descripteur de fichier ${descriptor}.`,
        en: `No password on file descriptor ${descriptor}.`,
      },
      {
        why: { fr: "Il n'est pas ouvert.", en: 'It is not open.' },
        remedy: openIt,
        cause,
      },
    )
  }
}

const openIt = {
  fr: 'Ouvrez-le dans le shell : --password-fd 3 3< fichier.',
  en: 'Open it in the shell: --password-fd 3 3< file.',
}

function noNumber(): EnvironmentFault {
  return new EnvironmentFault(
    {
      fr: "--password-fd attend le numéro d'un descripteur de fichier.",
      en: '--password-fd takes the number of a file descriptor.',
    },
    {
      why: {
        fr: "Un mot de passe écrit là se lit dans l'historique du shell et dans la liste des processus ; si c'en était un, changez-le.",
        en: 'A password that is written there can be read in the history of the shell and in the list of processes; if it was one, change it.',
      },
      remedy: openIt,
    },
  )
}
