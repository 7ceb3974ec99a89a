import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { styleText } from 'node:util'
import type { ReportStyle } from '#core/lint/report-text.ts'
import type { Language } from '#core/locale/locale.ts'
import type { Severity } from '#core/report/message.ts'

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
  Severity,
  string
>

/** How this terminal shows a report: the files' own lines, and colours where standard error takes them. */
export function reportStyle(root: string, language: Language): ReportStyle {
  const texts = new Map<string, string | undefined>()
  return {
    language,
    textOf: (file) => {
      if (!texts.has(file)) texts.set(file, textAt(join(root, file)))
      return texts.get(file)
    },
    paint: (severity, text) => styleText(colours[severity], text, { stream: process.stderr }),
  }
}

function textAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
