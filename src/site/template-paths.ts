import { createHash } from 'node:crypto'
import { languages } from '#core/locale/locale.ts'
import type { PackageRecord, TemplateRecord } from '#site/archive/shelf-records.ts'

/** Static paths of template pages. A page is made again when its template or a package that fits it changes. */
export function templatePaths(
  templates: readonly TemplateRecord[],
  packages: readonly PackageRecord[],
  isCurrent: boolean,
) {
  return templates
    .filter((template) => template.isCurrent === isCurrent)
    .flatMap((template) => {
      const fitting = packages.filter(({ fits }) => fits.includes(template.id))
      const key = createHash('sha256')
        .update(JSON.stringify([template.key, fitting.map((pack) => pack.key)]))
        .digest('hex')
      return languages.map((lang) => ({
        params: { lang, id: template.id, version: template.version },
        props: { template, fitting },
        cacheKey: `${lang} ${key}`,
      }))
    })
}
