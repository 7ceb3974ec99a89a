import { readContent } from '#core/contract/check-content.ts'
import { checkComposition } from '#core/contract/check-composition.ts'
import { splitFrontMatter } from '#core/contract/front-matter.ts'
import type { Library } from '#core/contract/library.ts'
import { readTerms } from '#core/contract/read-terms.ts'
import { type SourceFile, decode } from '#core/contract/source.ts'
import { readYaml } from '#core/contract/yaml-source.ts'
import { type Message, fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { type Template, templateCover } from './template.ts'

/** Reads `content/templates/<slug>/<version>.mdx`: a template that names a clause or version the library lacks is refused. */
export function readTemplate(
  file: SourceFile,
  library: Library,
): { template?: Template; messages: readonly Message[] } {
  const report = new Report(file.path)
  const text = decode(file, report)
  const halves = text === undefined ? undefined : splitFrontMatter(text, report)
  if (!halves) return { messages: report.messages }
  const content = readContent(halves.content, 'contract', report)
  if (content) checkComposition(content, library, report)
  const yaml = readYaml(halves.cover, report)
  const read = yaml && readTerms(templateCover, yaml.value, yaml, report)
  if (!yaml || !read) return { messages: report.messages }
  const { template: meta } = read
  if (!file.path.endsWith(`/${meta.id}/${meta.version}.mdx`))
    report.add('template-place', yaml.placeOf(['template', 'id']) ?? fileStart, {
      id: meta.id,
      version: meta.version,
      path: file.path,
    })
  if (report.failed) return { messages: report.messages }
  const { terms } = yaml.value as { terms?: Record<string, unknown> }
  return {
    template: {
      meta,
      terms: terms ?? {},
      body: halves.content.replace(/^\n+/, ''),
      path: file.path,
    },
    messages: report.messages,
  }
}
