import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { cover } from '#core/contract/cover.ts'
import { party } from '#core/contract/cover/parties.ts'
import { partyProblems, registerFor } from './check-party.ts'
import { isContractId, nextId } from './contract-id.ts'
import { removeInYaml, setInYaml } from './edit-yaml.ts'
import { mergeTerms, withValue } from './merge-terms.ts'
import { readSetOptions } from './read-set-options.ts'
import { readSettings } from './read-settings.ts'
import { resolveBody } from './resolve-body.ts'
import { usualSettings } from './settings.ts'
import { slugFor } from './slug-for.ts'
import { writeCover, writePlain } from './write-cover.ts'

const awkward = [
  'Zoé',
  "L'Été",
  '🌞 Soleil',
  'شركة المثال',
  'a: b',
  '# x',
  '"q"',
  'null',
  '12',
  '- x',
  '{x}',
  'x'.repeat(300),
  'oui, non',
  '09:00',
  '@a',
  '%b',
  '1.80',
]

describe('what is written reads back the same', () => {
  test.each(awkward)('%s, alone, in a list, in a group', (text) => {
    const terms = { doc: { id: text }, scope: { exclusions: [text, text], summary: text } }
    expect(parse(writeCover(terms))).toEqual(terms)
    expect(parse(writePlain({ legalName: text }))).toEqual({ legalName: text })
  })
  test('any tree', () => {
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constantFrom(...awkward))
    const tree = fc.dictionary(
      fc.constantFrom('doc', 'scope', 'fees', 'term'),
      fc.dictionary(
        fc.constantFrom('a', 'b', 'list'),
        fc.oneof(
          leaf,
          fc.array(fc.oneof(leaf, fc.dictionary(fc.constantFrom('x', 'y'), leaf, { minKeys: 1 }))),
          fc.dictionary(fc.constantFrom('p', 'q'), leaf, { minKeys: 1 }),
        ),
        { minKeys: 1 },
      ),
    )
    fc.assert(
      fc.property(tree, (terms) => {
        expect(parse(writeCover(terms)) ?? {}).toEqual({ ...terms })
      }),
    )
  })
})

test('a later layer wins, lists are replaced, another payment model replaces all fees', () => {
  expect(mergeTerms({ a: { x: 1, y: [1, 2] } }, { a: { y: [3] } })).toEqual({ a: { x: 1, y: [3] } })
  expect(
    mergeTerms(
      { fees: { model: 'retainer', retainer: { amount: 'x' } } },
      { fees: { model: 'hourly' } },
    ),
  ).toEqual({ fees: { model: 'hourly' } })
  expect(
    mergeTerms(
      { fees: { model: 'retainer', retainer: { amount: 'x' } } },
      { fees: { retainer: { period: 'month' } } },
    ),
  ).toEqual({ fees: { model: 'retainer', retainer: { amount: 'x', period: 'month' } } })
  expect(withValue({ scope: { services: [{ name: 'a' }] } }, 'scope.services.0.name', 'b')).toEqual(
    { scope: { services: [{ name: 'b' }] } },
  )
})

describe('--set', () => {
  test.each([
    ['place.usual=Nantes : le port', { place: { usual: 'Nantes : le port' } }],
    ['place.usual.fr=Montréal', { place: { usual: { fr: 'Montréal' } } }],
    ['fees.retainer.amount=900.00 EUR', { fees: { retainer: { amount: '900.00 EUR' } } }],
    ['hours.capPerWeek=20', { hours: { capPerWeek: 20 } }],
    ['payment.methods=[sepa, card]', { payment: { methods: ['sepa', 'card'] } }],
    ['rush.definition=yes', { rush: { definition: 'yes' } }],
    ['late.fixedSum=null', { late: { fixedSum: null } }],
    ['sub.allowed=no', { sub: { allowed: 'no' } }],
  ])('%s', (option, terms) => {
    expect(readSetOptions(cover, [option])).toMatchObject({ terms, messages: [] })
  })
  test.each([
    'fees.retaner.amount=1',
    '__proto__.polluted=1',
    'constructor.prototype=1',
    'scope',
    '=1',
    '',
  ])('%j is refused', (option) => {
    expect(readSetOptions(cover, [option]).messages.map(({ rule }) => rule)).toEqual([
      'term-unknown',
    ])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
  test('a slip of the finger is guessed', () => {
    expect(readSetOptions(cover, ['fees.retaner.amount=1']).messages[0]?.remedy.en).toContain(
      'fees.retainer.amount',
    )
    expect(readSetOptions(party, ['emial=x']).messages[0]?.remedy.en).toContain('email')
  })
})

test('conditions are decided when the contract is written', () => {
  const body =
    '<A />\n<When value="fees.model" is="hourly">\n<H />\n</When>\n<When law="FR BE" not>\n<N />\n</When>\n<When lang="fr">\n\n## Titre\n\n</When>\n<When lang="en">\n\n## Title\n\n</When>\n'
  const decide = (language: 'fr' | 'en' | 'fr+en', law = 'FR') =>
    resolveBody(body, { terms: { fees: { model: 'hourly' } }, law, language })
  expect(decide('fr')).toBe('<A />\n<H />\n\n## Titre\n')
  expect(decide('en', 'US-NY')).toBe('<A />\n<H />\n<N />\n\n## Title\n')
  expect(decide('fr+en')).toBe(
    '<A />\n<H />\n<When lang="fr">\n\n## Titre\n\n</When>\n<When lang="en">\n\n## Title\n\n</When>\n',
  )
})

test.each([
  ["Café d'Été SARL", 'cafe-d-ete-sarl'],
  ['Œuvre & Cie', 'oeuvre-cie'],
  ['🌞', 'client'],
  ['شركة المثال', 'client'],
  ['../../etc/passwd', 'etc-passwd'],
  ['x'.repeat(300), 'x'.repeat(48)],
])('the file of %s', (name, slug) => {
  expect(slugFor(name, () => false)).toBe(slug)
  expect(slugFor(name, (taken) => taken === slug)).toBe(`${slug}-2`)
})

test('ids follow the samples and never collide', () => {
  expect(nextId([], 'FR', 'ADM')).toBe('FR-ADM-0001')
  expect(nextId(['FR-ADM-0001', 'GB-AGY-0004-S1', 'QC-BIL-0005', 'other'], 'CA-QC', 'LCH')).toBe(
    'QC-LCH-0006',
  )
  expect(nextId(['FR-ADM-9999'], 'US-NY', 'HRL')).toBe('US-HRL-10000')
  expect(['FR-ADM-0001', '..', 'a/b', '-x', 'x-', '', 'x'.repeat(61)].map(isContractId)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ])
})

describe('numbers of a party', () => {
  test('samples are left alone, others are not', () => {
    const registrations = [
      { scheme: 'SIREN', value: '000 000 001', sample: true },
      { scheme: 'SIREN', value: '000 000 001' },
    ]
    const vat = { number: 'FR00 000000000', gst: '00000 0001 RT0000' }
    const found = (party: Record<string, unknown>) => partyProblems(party).map(({ path }) => path)
    expect(found({ registrations, vat: { ...vat, sample: true } })).toEqual([
      'registrations.1.value',
    ])
    expect(found({ vat })).toEqual(['vat.number', 'vat.gst'])
  })
  test('each law has its register', () => {
    expect(
      ['FR', 'BE', 'CH', 'CA-QC', 'CA', 'GB', 'US'].map((law) => registerFor(law, 'company')),
    ).toEqual(['SIREN', 'BCE', 'UID-CHE', 'NEQ', 'BN', 'UK-CRN', 'EIN'])
    expect(registerFor('FR', 'micro-entrepreneur')).toBe('SIRET')
    expect(registerFor('GB', 'sole-trader')).toBeUndefined()
  })
})

describe('YAML is edited in place', () => {
  const text =
    '# top\ndoc: { id: A,  date: 2026-12-18 }   # why\nparties:\n  client: "old"  # them\nfees:\n  retainer: { amount: 900.00 EUR }\nlist: [sepa]\n'
  test('a value changes, everything else stays', () => {
    expect(setInYaml(text, 'parties.client', 'new')).toBe(text.replace('"old"', 'new'))
    expect(setInYaml(text, 'fees.retainer.amount', '950.00 EUR')).toBe(text.replace('900', '950'))
    expect(setInYaml(text, 'list', ['sepa', 'card'])).toBe(text.replace('[sepa]', '[sepa, card]'))
  })
  test('a missing key joins its group', () => {
    expect(setInYaml(text, 'doc.version', 'v1')).toContain(
      '{ id: A,  date: 2026-12-18, version: v1 }   # why',
    )
    expect(setInYaml(text, 'parties.provider', 'me')).toContain(
      '  client: "old"  # them\n  provider: me\n',
    )
    expect(setInYaml(text, 'term.start', '2027-01-04')).toBe(`${text}term: { start: 2027-01-04 }\n`)
  })
  test('a group written over several lines is replaced whole, and a key joins behind it', () => {
    const block = 'fees:\n  model: hourly\n  hourly: { rate: 35.00 USD }\nrate:\n  unit: hour\n'
    expect(setInYaml(block, 'fees', { model: 'retainer' })).toBe(
      'fees:\n  { model: retainer }\nrate:\n  unit: hour\n',
    )
    expect(setInYaml(block, 'rate', { unit: 'month' })).toBe(
      block.replace('unit: hour', '{ unit: month }'),
    )
    expect(setInYaml(block, 'term.start', '2027-01-04')).toBe(
      `${block}term: { start: 2027-01-04 }\n`,
    )
  })
  test('a key goes away with its comma or its line', () => {
    expect(removeInYaml(text, 'doc.date')).toContain('doc: { id: A }   # why')
    expect(removeInYaml(text, 'list')).toBe(text.replace('list: [sepa]\n', ''))
    expect(removeInYaml(text, 'no.such')).toBe(text)
  })
  test('what was set is what is read', () => {
    const value = fc.oneof(
      fc.constantFrom(...awkward),
      fc.integer(),
      fc.array(fc.constantFrom(...awkward)),
    )
    const path = fc.constantFrom(
      'doc.id',
      'doc.new',
      'parties.client',
      'fees.retainer.amount',
      'fees.hourly.rate',
      'list',
      'fresh.deep.key',
    )
    fc.assert(
      fc.property(path, value, (at, one) => {
        const read = parse(setInYaml(text, at, one)) as Record<string, unknown>
        expect(
          at
            .split('.')
            .reduce<unknown>((below, step) => (below as Record<string, unknown>)[step], read),
        ).toEqual(one)
      }),
    )
  })
})

describe('settings', () => {
  const read = (text: string) =>
    readSettings({ path: 'content/settings.yaml', bytes: new TextEncoder().encode(text) })
  test('every key has a default', () => {
    expect(readSettings(undefined).settings).toBe(usualSettings)
    expect(read('law: GB\n').settings).toMatchObject({
      law: 'GB',
      delays: { internalReviewDays: 2, reminderBeforeNoticeDays: 14 },
    })
    expect(read('').messages).toEqual([])
  })
  test('an unknown key is refused with the nearest one', () => {
    const { messages } = read('delays:\n  clientComentDays: 3\n')
    expect(
      messages.map(({ rule, place, remedy }) => [
        rule,
        place.line,
        remedy.en.includes('clientCommentDays'),
      ]),
    ).toEqual([['term-unknown', 2, true]])
  })
  test('a colour that is none is refused', () => {
    expect(read('accentColour: "#12345"\n').messages.map(({ rule }) => rule)).toEqual([
      'term-wrong-type',
    ])
  })
})
