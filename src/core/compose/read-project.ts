import { readTerms } from '#core/contract/read-terms.ts'
import { type SourceFile, decode } from '#core/contract/source.ts'
import { readYaml } from '#core/contract/yaml-source.ts'
import { closest } from '#core/report/did-you-mean.ts'
import type { Message } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { type Project, projectSchema } from './project.ts'

/** What a project may name. */
export type Known = { readonly contracts: readonly string[]; readonly parties: readonly string[] }

/** Reads `content/projects/<slug>.yaml`; the client and the contracts it names must exist. */
export function readProject(
  file: SourceFile,
  { contracts, parties }: Known,
): { project?: Project; messages: readonly Message[] } {
  const report = new Report(file.path)
  const source = decode(file, report)
  const yaml = source === undefined ? undefined : readYaml(source, report)
  const read = yaml && readTerms(projectSchema, yaml.value, yaml, report)
  if (!yaml || !read) return { messages: report.messages }
  if (!parties.includes(read.client))
    report.add('project-client', yaml.placeOf(['client']), {
      client: read.client,
      guess: closest(read.client, parties),
    })
  read.contracts.forEach((id, index) => {
    if (!contracts.includes(id))
      report.add('project-contract', yaml.placeOf(['contracts', index]), {
        id,
        guess: closest(id, contracts),
      })
  })
  const slug = file.path.replace(/^.*\//, '').replace(/\.yaml$/, '')
  return report.failed
    ? { messages: report.messages }
    : { project: { ...read, slug, path: file.path }, messages: report.messages }
}
