import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitFrontMatter } from '#core/contract/front-matter.ts'
import { termAt } from '#core/contract/terms.ts'
import { readYaml } from '#core/contract/yaml-source.ts'
import type { Words } from '#core/locale/locale.ts'
import { Report } from '#core/report/report.ts'
import { git } from '#node/git/git.ts'
import { loadProjects } from '#node/repository/load-projects.ts'
import { filesIn, foldersIn } from '#node/repository/read-files.ts'

/**
 * What belongs to the sample repository: party files that say they are fictional, contracts between such parties
 * only, and projects of such contracts only.
 */
export type Samples = {
  readonly contracts: readonly string[]
  readonly parties: readonly string[]
  readonly projects: readonly string[]
}

/** Nothing to remove. */
export const noSamples: Samples = { contracts: [], parties: [], projects: [] }

/** Finds the samples. A contract with one real party is yours and stays, and so do the parties it names. */
export function findSamples(root: string): Samples {
  const fictional = filesIn(root, 'content/parties').filter((name) => {
    const [first = ''] = readFileSync(join(root, 'content/parties', name), 'utf8').split('\n')
    return name.endsWith('.yaml') && /^# (?:Partie fictive|Fictional party)/.test(first)
  })
  const slugs = new Set(fictional.map((name) => name.replace(/\.yaml$/, '')))
  const named = foldersIn(root, 'content/contracts').map((id) => ({
    id,
    parties: partiesOf(root, id),
  }))
  const isSample = ({ parties }: { parties: readonly string[] }) =>
    parties.length > 0 && parties.every((slug) => slugs.has(slug))
  const kept = new Set(
    named.filter((contract) => !isSample(contract)).flatMap(({ parties }) => parties),
  )
  const removed = named.filter(isSample).map(({ id }) => id)
  return {
    contracts: removed.map((id) => `content/contracts/${id}`),
    projects: sampleProjects(root, removed),
    parties: [...slugs]
      .filter((slug) => !kept.has(slug))
      .map((slug) => `content/parties/${slug}.yaml`),
  }
}

function sampleProjects(root: string, removed: readonly string[]): string[] {
  const known = { contracts: foldersIn(root, 'content/contracts'), parties: partySlugs(root) }
  return loadProjects(root, known)
    .projects.filter(
      ({ contracts }) => contracts.length > 0 && contracts.every((id) => removed.includes(id)),
    )
    .map(({ path }) => path)
}

function partySlugs(root: string): string[] {
  return filesIn(root, 'content/parties').map((name) => name.replace(/\.yaml$/, ''))
}

/** Paths under `content` that git does not hold as they are: changed, new or removed. */
export function uncommitted(root: string, remedy: Words): string[] {
  const listed = git(
    root,
    ['status', '--porcelain', '-z', '--untracked-files=all', '--', 'content'],
    remedy,
  ).toString('utf8')
  return listed.split('\0').flatMap((entry) => (entry ? [entry.slice(3)] : []))
}

function partiesOf(root: string, id: string): string[] {
  const report = new Report(id)
  try {
    const halves = splitFrontMatter(
      readFileSync(join(root, 'content/contracts', id, 'contract.mdx'), 'utf8'),
      report,
    )
    const value = halves && readYaml(halves.cover, report)?.value
    return ['provider', 'client'].map((role) => String(termAt(value, `parties.${role}`)))
  } catch {
    return []
  }
}
