import type { Message } from '#core/report/message.ts'
import type { Files } from './read-in-memory.ts'

/**
 * Messages that could not be shown: a place outside its file, a missing translation, characters that would act on a
 * terminal. An honest report has none.
 */
export function placesOutside(messages: readonly Message[], files: Files): string[] {
  const texts = new Map<string, string[]>()
  return messages
    .filter((message) => {
      const lines = texts.get(message.file) ?? linesOf(files[message.file])
      texts.set(message.file, lines)
      const line = lines[message.place.line - 1]
      const isInside =
        line !== undefined && message.place.column >= 1 && message.place.column <= line.length + 1
      return !isInside || !isSaid(message)
    })
    .map(
      ({ file, place, rule, text }) => `${file}:${place.line}:${place.column} ${rule} ${text.en}`,
    )
}

function isSaid({ text, expected, remedy }: Message): boolean {
  const said = [text, remedy, ...(expected ? [expected] : [])].flatMap(({ fr, en }) => [fr, en])
  return said.every(
    (words) =>
      words.length > 0 && !/[\p{Cc}\u202a-\u202e]/u.test(words) && !words.includes('undefined'),
  )
}

function linesOf(content: string | Uint8Array | undefined): string[] {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
  return text.replaceAll('\r\n', '\n').split('\n')
}
