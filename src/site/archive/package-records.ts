import { packageFits } from '#core/compose/package-fits.ts'
import type { Package } from '#core/compose/package.ts'
import { modelOf } from '#core/compose/price-path.ts'
import type { Settings } from '#core/compose/settings.ts'
import type { Template } from '#core/compose/template.ts'
import { cover } from '#core/contract/cover.ts'
import type { Cell } from '#core/contract/document.ts'
import { serviceTable } from '#core/contract/panels/service-table.ts'
import type { PreviewWords } from '#core/contract/preview/preview-words.ts'
import { type Library, findClause } from '#core/contract/library.ts'
import type { Terms } from '#core/contract/terms.ts'
import type { Language, Words } from '#core/locale/locale.ts'
import type { LocalWords } from '#core/terms/kinds.ts'
import { inBoth } from './in-both.ts'
import { plainScope } from './plain-scope.ts'
import { type PresetRow, presetRows } from './preset-rows.ts'
import type { PackageRecord } from './shelf-records.ts'
import { hash } from './sources.ts'
import { amountOf } from './view/amount.ts'
import { newestVersion } from './view/newest-version.ts'
import { typeset } from './view/typeset.ts'

/** Every package, as its page shows it, in the order of its name in the repository. */
export function packageRecords(
  packages: readonly Package[],
  templates: readonly Template[],
  settings: Settings,
  library: Library,
  words: PreviewWords,
): PackageRecord[] {
  const usual = usualExclusions(library)
  return packages.map((pack) => packageRecord(pack, templates, settings.law, usual, words))
}

function packageRecord(
  pack: Package,
  templates: readonly Template[],
  law: string,
  usual: readonly LocalWords[],
  words: PreviewWords,
): PackageRecord {
  const terms = cover.partial().parse(pack.terms) as Terms
  const { scope } = terms
  const fits = templates.filter((template) => packageFits(pack, template))
  const record = {
    id: pack.id,
    titles: inBoth((language) => pack.titles[language]),
    purpose: inBoth((language) => pack.purpose[language]),
    model: modelOf(pack.terms) ?? '',
    currency: pack.currency,
    price: priceOf(terms, law),
    summary: scope?.summary ? localIn(scope.summary) : null,
    services: { fr: servicesIn(terms, law, 'fr'), en: servicesIn(terms, law, 'en') },
    serviceNames: (scope?.services ?? []).flatMap(({ name }) => (name ? [localIn(name)] : [])),
    exclusions: (scope?.exclusions ?? usual).map(localIn),
    isUsualExclusions: !scope?.exclusions,
    presets: presetRows(pack.terms, words).filter(isShown),
    madeFor: pack.template,
    fits: [...new Set(fits.map(({ meta }) => meta.id))],
  }
  return { ...record, key: hash(JSON.stringify(record)) }
}

/** What a contract excludes when nobody says otherwise. */
function usualExclusions(library: Library): readonly LocalWords[] {
  const meta = findClause(
    library,
    'scope-exclusions',
    newestVersion(library, 'scope-exclusions'),
  )?.meta
  const usual = meta?.params.find(({ path }) => path === 'scope.exclusions')?.default
  return cover.partial().parse({ scope: { exclusions: usual } }).scope?.exclusions ?? []
}

/** The services, what is out and the payment model stand on the page by themselves. */
function isShown({ path }: PresetRow): boolean {
  return !/^scope\.(?:services|exclusions|summary)$|^fees\.model$/.test(path)
}

function priceOf(terms: Terms, law: string): PackageRecord['price'] {
  const [fr, en] = [amountOf(terms, law, 'fr'), amountOf(terms, law, 'en')]
  if (!fr || !en) return null
  const said = { fr, en }
  const { note } = fr
  return {
    figure: inBoth((language) => said[language].figure),
    unit: inBoth((language) => said[language].unit),
    note: note === undefined ? null : inBoth((language) => said[language].note ?? ''),
  }
}

function servicesIn(
  terms: Terms,
  law: string,
  language: Language,
): { head: string[]; rows: string[][] } {
  const type = typeset(language)
  const [table] = serviceTable(plainScope(terms, law, language), () => undefined)
  const textIn = ({ children }: Cell) =>
    type(children.map((inline) => ('value' in inline ? inline.value : '')).join(''))
  return {
    head: (table?.head ?? []).map(textIn),
    rows: (table?.rows ?? []).map((row) => row.map(textIn)),
  }
}

/** Words of a package, written once or in both languages. */
function localIn({ any = '', fr, en }: LocalWords): Words {
  const said = { fr: fr ?? any, en: en ?? any }
  return inBoth((language) => said[language])
}
