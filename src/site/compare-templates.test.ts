import { expect, test } from 'vitest'
import { readLibrary } from '#site/archive/read-library.ts'
import type { TemplateRecord } from '#site/archive/shelf-records.ts'
import { compareTemplates } from './compare-templates.ts'

const { records } = readLibrary('.')
const byId = (id: string) => {
  const found = records.templates.find((template) => template.id === id)
  if (!found) throw new Error(id)
  return found
}
const tiers = [byId('va-basic'), byId('va-premium')]

test('the repository has records and no messages', () => {
  expect(records.messages).toEqual([])
  expect(records.templates.length).toBeGreaterThan(8)
  expect(records.packages.length).toBeGreaterThan(4)
})

test('what premium adds is there, what is conditional says so, the core names its one version', () => {
  const { groups } = compareTemplates(tiers)
  const row = (id: string) => groups.flatMap(({ rows }) => rows).find((one) => one.id === id)
  expect(row('hardship')?.presence).toEqual(['not', 'has'])
  expect(row('fees-hourly')?.presence).toEqual(['may', 'may'])
  expect(row('invoicing')).toMatchObject({
    isCore: true,
    version: '1.1.0',
    presence: ['has', 'has'],
  })
  expect(row('hardship')).toMatchObject({ isCore: false })
})

test('two versions of a clause are not called identical', () => {
  const [basic, premium] = tiers as [TemplateRecord, TemplateRecord]
  const clauses = premium.clauses.map((clause) =>
    clause.id === 'late-payment' ? { ...clause, version: '1.1.0' } : clause,
  )
  const { groups } = compareTemplates([basic, { ...premium, clauses }])
  const row = groups.flatMap(({ rows }) => rows).find(({ id }) => id === 'late-payment')
  expect(row?.version).toBeNull()
})

test('a value is what the template decides, or the default of a clause it has, or nothing', () => {
  const { values } = compareTemplates(tiers)
  const row = (path: string) => values.find((one) => one.path === path)?.values
  expect(row('rush.surchargePct')).toEqual([
    { value: null, isDefault: true },
    { value: { fr: '20\u00a0%', en: '20%' }, isDefault: false },
  ])
  expect(row('payment.dueDays')?.map(({ isDefault }) => isDefault)).toEqual([true, true])
  expect(row('sign.method')?.map(({ value }) => value?.en)).toEqual(['simple', 'advanced'])
})

test('every clause of every template stands in exactly one row', () => {
  const { groups } = compareTemplates(records.templates)
  const rows = groups.flatMap((group) => group.rows.map(({ id }) => id))
  const all = new Set(records.templates.flatMap(({ clauses }) => clauses.map(({ id }) => id)))
  expect(rows.sort()).toEqual([...all].sort())
})

test('a package shows its price, its services in both languages and where it fits', () => {
  const pack = records.packages.find(({ id }) => id === 'ongoing-admin')
  expect(pack?.price?.unit).toEqual({ fr: 'par mois', en: 'a month' })
  expect(pack?.services.fr.rows.map(([name]) => name)).toContain('Trier la boîte de réception')
  expect(pack?.services.en.rows[0]).toEqual(expect.arrayContaining(['5 to 10 messages a day']))
  expect(pack?.fits).toContain('va-premium')
  expect(pack?.fits).not.toContain('launch-project')
  expect(pack?.isUsualExclusions).toBe(true)
  expect(pack?.exclusions.map(({ en }) => en)).toContain('payroll')
  const values = pack?.presets.map(({ path, value }) => `${path}: ${value.fr}`)
  expect(values).toContain('hours.rollover.policy: reportées')
})

test('no code is left without words on these pages', () => {
  const shown = [
    ...records.templates.flatMap(({ presets, compared }) => [
      ...presets.flatMap(({ label, value }) => [label.fr, value.fr]),
      ...compared.flatMap(({ label, value }) => [label.fr, value?.fr ?? '']),
    ]),
    ...records.packages.flatMap(({ presets }) =>
      presets.flatMap(({ label, value }) => [label.fr, value.fr]),
    ),
  ]
  expect(shown.filter((text) => /^[a-z]+(?:[.-][a-z]+)+$|[a-z][A-Z]|\{/.test(text))).toEqual([])
})
