import type { Readable, Writable } from 'node:stream'
import { interruption } from '#node/compose/write-contract.ts'
import type { Language } from '#core/locale/locale.ts'

/** One possible answer of a choice. */
export type Answer<Value> = {
  readonly value: Value
  readonly label: string
  readonly hint?: string
}

/** A question answered in words. `check` says why an answer is refused; an empty answer takes the default. */
type TextQuestion = {
  readonly message: string
  readonly example?: string
  /** Shown in the empty field, instead of an example. */
  readonly hint?: string
  readonly fallback?: string
  readonly optional?: boolean
  readonly check?: (typed: string) => string | undefined
}

/** The conversation with a person at a terminal. Ctrl-C at any question throws the fault of an interruption. */
export type Asker = {
  /** How many characters of a line there is room for. */
  readonly width: number
  readonly intro: (title: string) => void
  readonly say: (title: string, lines: readonly string[]) => void
  readonly text: (question: TextQuestion) => Promise<string>
  readonly choose: <Value>(
    message: string,
    answers: readonly Answer<Value>[],
    first?: Value,
  ) => Promise<Value>
  readonly confirm: (message: string, first?: boolean) => Promise<boolean>
  readonly outro: (line: string) => void
}

/** Where the conversation takes place; the process's own terminal unless a test says otherwise. */
export type Streams = { readonly input?: Readable; readonly output?: Writable }

/** A conversation through @clack/prompts, loaded only here: verbs that ask nothing do not pay for it. */
export async function clackAsker(language: Language, streams: Streams = {}): Promise<Asker> {
  const clack = await import('@clack/prompts')
  const words = askerWords[language]
  const answered = <Value>(value: Value): Exclude<Value, symbol> => {
    if (clack.isCancel(value)) throw interruption(language)
    return value as Exclude<Value, symbol>
  }
  const { columns } = (streams.output ?? process.stdout) as { columns?: number }
  return {
    width: Math.min(96, Math.max(48, (columns ?? 80) - 6)),
    intro: (title) => clack.intro(title, streams),
    say: (title, lines) =>
      clack.note(lines.join('\n'), title, { ...streams, format: (line) => line }),
    outro: (line) => clack.outro(line, streams),
    text: async ({ message, example, hint, fallback, optional, check }) => {
      const placeholder =
        fallback ??
        hint ??
        [example && `${words.example} ${example}`, optional && words.optional]
          .filter(Boolean)
          .join(' — ')
      const typed = await clack.text({
        message,
        ...streams,
        ...(placeholder && { placeholder }),
        ...(fallback && { defaultValue: fallback }),
        validate: (value) => {
          const clean = tidy(value ?? '')
          if (!clean) return fallback || optional ? undefined : words.needed
          return refusal(clean, language) ?? check?.(clean)
        },
      })
      return tidy(answered(typed) ?? '')
    },
    choose: async (message, answers, first) => {
      const options = answers.map(({ label, hint }, index) => ({
        value: index,
        label,
        ...(hint && { hint }),
      }))
      const initialValue =
        first === undefined ? 0 : answers.findIndex(({ value }) => value === first)
      const index = await clack.select({
        message,
        options,
        maxItems: 10,
        showInstructions: false,
        initialValue: Math.max(0, initialValue),
        ...streams,
      })
      return (answers[answered(index)] as (typeof answers)[number]).value
    },
    confirm: async (message, first = true) =>
      answered(
        await clack.confirm({
          message,
          active: words.yes,
          inactive: words.no,
          initialValue: first,
          ...streams,
        }),
      ),
  }
}

/** One line in the form in which files hold it. */
function tidy(typed: string): string {
  return typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}

/** What no answer may be: invisible or misleading characters, more than fits. */
function refusal(typed: string, language: Language): string | undefined {
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(typed)) return askerWords[language].invisible
  return typed.length > 300 ? askerWords[language].tooLong(typed.length) : undefined
}

const askerWords = {
  fr: {
    yes: 'Oui',
    no: 'Non',
    example: 'par exemple',
    optional: 'Entrée pour passer',
    needed: 'Il faut une réponse ici.',
    invisible: 'Cette réponse contient un caractère invisible ou trompeur : retapez-la.',
    tooLong: (length: number) => `300 caractères au plus ; cette réponse en a ${length}.`,
  },
  en: {
    yes: 'Yes',
    no: 'No',
    example: 'for example',
    optional: 'Enter to skip',
    needed: 'An answer is needed here.',
    invisible: 'This answer holds an invisible or misleading character: type it again.',
    tooLong: (length: number) => `300 characters at most; this answer has ${length}.`,
  },
} as const
