import type { Project } from '#core/compose/project.ts'
import { type Known, readProject } from '#core/compose/read-project.ts'
import type { Message } from '#core/report/message.ts'
import { filesIn, readSource } from './read-files.ts'

/** The projects of `content/projects` in the order of their names, and what is wrong with them. */
export function loadProjects(
  root: string,
  known: Known,
): { projects: readonly Project[]; messages: readonly Message[] } {
  const folder = 'content/projects'
  const reads = filesIn(root, folder)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const file = readSource(root, `${folder}/${name}`)
      return file ? [readProject(file, known)] : []
    })
  return {
    projects: reads.flatMap(({ project }) => project ?? []),
    messages: reads.flatMap(({ messages }) => messages),
  }
}
