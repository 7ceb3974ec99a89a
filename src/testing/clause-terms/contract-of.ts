import type { SourceFile } from '#core/contract/source.ts'
import type { Scenario } from './scenario.ts'

/** The scenario as a contract file. JSON is YAML. */
export function contractOf({ clauses, written }: Scenario, language: string): SourceFile {
  const doc = { ...(written['doc'] as object), language }
  const use = (tag: string, isAnnex: boolean) => clauses.filter(({ meta }) => (meta.kind === 'annex') === isAnnex).map(({ meta }) => `<${tag} id="${meta.id}" version="${meta.version}" />`)
  const text = ['---', JSON.stringify({ ...written, doc }), '---', '', ...use('Clause', false), '', '<Signatures />', '', ...use('Annex', true), ''].join('\n')
  return { path: 'content/contracts/T-1/contract.mdx', bytes: new TextEncoder().encode(text) }
}
