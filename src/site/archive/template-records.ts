import { coreClauses } from '#core/compose/core-clauses.ts'
import { type TemplateClause, templateClauses } from '#core/compose/template-clauses.ts'
import { type Template, templateRoles } from '#core/compose/template.ts'
import type { Content } from '#core/contract/content.ts'
import type { CodeWords } from '#core/contract/format-value.ts'
import { type Library, compareVersions, findClause } from '#core/contract/library.ts'
import { clausePreview } from '#core/contract/preview/clause-preview.ts'
import { conditionWords } from '#core/contract/preview/condition-words.ts'
import type { PreviewWords } from '#core/contract/preview/preview-words.ts'
import { defaultUnder } from '#core/contract/take-defaults.ts'
import { termAt } from '#core/contract/terms.ts'
import type { Language } from '#core/locale/locale.ts'
import { inBoth } from './in-both.ts'
import { presetRow, presetRows } from './preset-rows.ts'
import type { TemplateClauseRow, TemplateRecord } from './shelf-records.ts'
import { hash } from './sources.ts'
import { newestVersion } from './view/newest-version.ts'

/** Every version of every template, as its page shows it. */
export function templateRecords(
  templates: readonly Template[],
  library: Library,
  words: PreviewWords,
): TemplateRecord[] {
  return templates.map((template) => templateRecord(template, templates, library, words))
}

function templateRecord(
  template: Template,
  all: readonly Template[],
  library: Library,
  words: PreviewWords,
): TemplateRecord {
  const { meta, terms } = template
  const versions = all
    .filter((other) => other.meta.id === meta.id)
    .map((other) => other.meta.version)
    .sort(compareVersions)
    .reverse()
  const { clauses, own } = templateClauses(template)
  const record = {
    id: meta.id,
    version: meta.version,
    isCurrent: versions[0] === meta.version,
    versions,
    status: meta.status,
    rank: rankOf(template),
    titles: inBoth((language) => meta.titles[language]),
    purpose: inBoth((language) => meta.purpose[language]),
    tier: meta.tier ?? null,
    docType: meta.docType,
    code: meta.code,
    roles: templateRoles.filter((role) => meta.roles.includes(role)),
    feeModels: [...meta.feeModels],
    clauses: clauses.map((clause) => clauseRow(clause, library, words)),
    ownText: { fr: ownText(own, 'fr', words), en: ownText(own, 'en', words) },
    presets: presetRows(terms, words),
    compared: comparedPaths.map((path) => comparedRow(path, template, clauses, library, words)),
  }
  return { ...record, key: hash(JSON.stringify(record)) }
}

function clauseRow(
  { id, version, role, conditions }: TemplateClause,
  library: Library,
  words: PreviewWords,
): TemplateClauseRow {
  const meta = findClause(library, id, version)?.meta
  const newest = newestVersion(library, id)
  return {
    id,
    version,
    title: inBoth((language) => meta?.titles[language] ?? id),
    family: meta?.family ?? 'frame',
    annex: role === 'annex',
    when:
      conditions.length === 0
        ? null
        : inBoth((language) =>
            conditions
              .map((condition) => conditionWords(condition, language, words))
              .join(language === 'fr' ? ', et ' : ', and '),
          ),
    isCore: coreClauses.includes(id),
    newer: newest === '' || newest === version ? null : newest,
  }
}

/** A template writes its special terms once in each language; a reader gets those of his own. */
function ownText(own: Content, language: Language, words: PreviewWords): string {
  const mine = own.flatMap((block) => {
    if (block.type !== 'when' || block.condition.lang === undefined) return [block]
    return block.condition.lang === language ? block.blocks : []
  })
  return clausePreview(mine, language, words)
}

/** What one looks for first when comparing tiers. */
const comparedPaths = [
  'fees.model',
  'hours.capPerWeek',
  'payment.dueDays',
  'response.firstReply',
  'rush.surchargePct',
  'scope.revisions.included',
  'ip.transferTrigger',
  'portfolio.allowed',
  'sub.allowed',
  'term.kind',
  'renewal.mode',
  'end.noticeDays.client',
  'end.noticeDays.provider',
  'ins.rcPro',
  'sign.method',
]

/** Side by side there is room for a word or two. */
const shortCodes: ReadonlyMap<string, CodeWords> = new Map([
  [
    'ip.transferTrigger',
    {
      'on-creation': { fr: 'dès la création', en: 'on creation' },
      'on-delivery': { fr: 'à la remise', en: 'on delivery' },
      'on-full-payment': { fr: 'au paiement complet', en: 'on full payment' },
    },
  ],
  [
    'renewal.mode',
    {
      none: { fr: 'aucun', en: 'none' },
      'manual-addendum': { fr: 'par avenant signé', en: 'by signed addendum' },
      automatic: { fr: 'automatique', en: 'automatic' },
    },
  ],
  [
    'sign.method',
    {
      simple: { fr: 'simple', en: 'simple' },
      advanced: { fr: 'avancée', en: 'advanced' },
      qualified: { fr: 'qualifiée', en: 'qualified' },
      handwritten: { fr: 'manuscrite', en: 'handwritten' },
      'scanned-image': { fr: 'image', en: 'image' },
    },
  ],
])

function comparedRow(
  path: string,
  { terms }: Template,
  clauses: readonly TemplateClause[],
  library: Library,
  words: PreviewWords,
): TemplateRecord['compared'][number] {
  const decided = termAt(terms, path)
  const metas = clauses.flatMap(({ id, version }) => findClause(library, id, version)?.meta ?? [])
  const param = metas.flatMap(({ params }) => params).find((one) => one.path === path)
  const usual = param && defaultUnder(param, '')?.value
  const raw = decided ?? usual
  const codes = new Map([...words.codes, ...shortCodes])
  const row = presetRow(path, raw ?? '', { ...words, codes })
  return {
    path,
    label: row.label,
    value: raw === undefined ? null : row.value,
    isDefault: decided === undefined,
  }
}

/** Tiers first, then other contracts, then what hangs on a contract. */
function rankOf({ meta }: Template): number {
  if (meta.tier) return meta.tier === 'basic' ? 0 : 1
  return ['contract', 'master', 'client-addendum', 'sow', 'subcontract'].indexOf(meta.docType) + 2
}
