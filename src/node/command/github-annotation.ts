import type { Language } from '#core/locale/locale.ts'
import type { Message } from '#core/report/message.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/** A message as a workflow command that GitHub shows beside the line. */
export function githubAnnotation(message: Message, language: Language): string {
  const { file, place, severity, rule, text, expected, remedy } = message
  const body = [text[language], expected?.[language], remedy[language]].filter(Boolean).join('\n')
  const properties = { file, line: place.line, col: place.column, title: rule }
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(String(value))}`,
  )
  return `::${commands[severity]} ${list.join(',')}::${escapeData(body)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
