import { readTerms } from '#core/contract/read-terms.ts'
import { type SourceFile, decode } from '#core/contract/source.ts'
import { readYaml } from '#core/contract/yaml-source.ts'
import type { Message } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { type Settings, settingsSchema, usualSettings } from './settings.ts'

/** Reads `content/settings.yaml`. Without a file, or with mistakes in it, the usual settings hold; the messages say what is wrong. */
export function readSettings(file: SourceFile | undefined): {
  settings: Settings
  messages: readonly Message[]
} {
  if (!file) return { settings: usualSettings, messages: [] }
  const report = new Report(file.path)
  const text = decode(file, report)
  const yaml = text === undefined ? undefined : readYaml(text, report)
  const settings = yaml && readTerms(settingsSchema, yaml.value ?? {}, yaml, report)
  if (settings && !/^#[0-9a-f]{6}$/i.test(settings.accentColour))
    report.add('term-wrong-type', yaml.placeOf(['accentColour']), {
      path: 'accentColour',
      actual: settings.accentColour,
      kind: 'colour',
      example: '"#1f4d5c"',
    })
  return { settings: settings ?? usualSettings, messages: report.messages }
}
