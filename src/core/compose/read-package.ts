import { readTerms } from '#core/contract/read-terms.ts'
import { type SourceFile, decode } from '#core/contract/source.ts'
import { readYaml } from '#core/contract/yaml-source.ts'
import type { Message } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { amountsIn } from './amounts.ts'
import { type Package, packageSchema } from './package.ts'

/** Reads `content/packages/<slug>.yaml`: typed like a cover page, every amount in the package's own currency. */
export function readPackage(file: SourceFile): { pack?: Package; messages: readonly Message[] } {
  const report = new Report(file.path)
  const text = decode(file, report)
  const yaml = text === undefined ? undefined : readYaml(text, report)
  const read = yaml && readTerms(packageSchema, yaml.value, yaml, report)
  if (!yaml || !read) return { messages: report.messages }
  if (!file.path.endsWith(`/${read.id}.yaml`))
    report.add('package-place', yaml.placeOf(['id']), { id: read.id, path: file.path })
  const { terms } = yaml.value as { terms: Record<string, unknown> }
  for (const { path, money } of amountsIn(terms))
    if (money.currency !== read.currency)
      report.add('currency-mixed', yaml.placeOf(['terms', ...path.split('.')]), {
        path,
        actual: money.currency,
        currency: read.currency,
      })
  if (report.failed) return { messages: report.messages }
  return { pack: { ...read, terms, path: file.path }, messages: report.messages }
}
