import { describe, expect, test } from 'vitest'
import { openShelf } from '#node/compose/repository-shelf.ts'
import type { Choices, Languages } from './choices.ts'
import { composeContract } from './compose-contract.ts'
import { openTerms } from './open-terms.ts'
import type { Package } from './package.ts'
import { packageFits } from './package-fits.ts'
import type { Settings } from './settings.ts'
import type { Template } from './template.ts'
import { type feeModels, templateName } from './template.ts'

const shelf = openShelf('.')
const laws = ['FR', 'BE', 'CH', 'CA-QC', 'GB', 'US-NY'] as const
const languages = ['fr', 'en', 'fr+en'] as const
const services = shelf.packages[0]?.terms.scope as { services: unknown[] }

test('templates, packages and settings of the repository read without messages', () => {
  expect(shelf.messages).toEqual([])
  expect([...new Set(shelf.templates.map(({ meta }) => meta.id))].sort()).toEqual([
    'agency-master',
    'client-addendum',
    'hourly-with-cap',
    'launch-project',
    'obm',
    'quote-and-terms',
    'subcontract',
    'va-basic',
    'va-premium',
  ])
  expect(shelf.packages.map(({ id }) => id)).toContain('ongoing-admin')
})

describe.each(shelf.templates.map((template) => [templateName(template), template] as const))(
  '%s',
  (_, template) => {
    const fitting = [undefined, ...shelf.packages.filter((pack) => packageFits(pack, template))]
    test.each(fitting.map((pack) => [pack?.id ?? 'no package', pack] as const))(
      'with %s, under every law and language',
      (__, pack) => {
        for (const law of laws)
          for (const language of languages) {
            const { contract, messages, mdx } = compose(template, pack, { law, language })
            expect(messages, `${law} ${language}`).toEqual([])
            expect(contract?.terms.doc.template).toBe(templateName(template))
            expect(
              mdx
                .split('\n---\n')[0]
                ?.split('\n')
                .every((line) => line.length <= 140),
            ).toBe(true)
            if (language !== 'fr+en') expect(mdx).not.toContain('<When')
          }
      },
    )

    test('with every payment model it names', () => {
      for (const model of template.meta.feeModels) {
        const set = { ...usual('fr'), fees: { model, ...priceFor[model] } }
        const { contract, messages } = compose(template, undefined, { set })
        expect(messages, model).toEqual([])
        expect(contract?.terms.fees?.model).toBe(model)
      }
    })

    test('with every role it names', () => {
      for (const role of template.meta.roles)
        expect(compose(template, undefined, { role }).messages, role).toEqual([])
    })
  },
)

test('a cover page holds only what was decided: no default of a clause is written', () => {
  const { mdx, taken } = compose(named('va-basic'), pack('ongoing-admin'))
  expect(taken.length).toBeGreaterThan(100)
  expect(mdx).not.toContain('ratePctPerMonth')
  expect(mdx).not.toContain('null')
})

test('a price in another currency than the package is refused, with the amounts that must change', () => {
  const { contract, messages } = compose(named('va-basic'), pack('ongoing-admin'), {
    price: '950.00 USD',
  })
  expect(contract).toBeUndefined()
  expect(messages.map(({ rule, text }) => [rule, text.en])).toEqual([
    ['currency-mixed', '"fees.retainer.overageRate" is in EUR.'],
  ])
})

test('all amounts set in another currency make a contract in that currency', () => {
  const set = { ...usual('fr'), fees: { retainer: { overageRate: '34.00 CHF' } } }
  expect(
    compose(named('va-basic'), pack('ongoing-admin'), { price: '950.00 CHF', set, law: 'CH' })
      .messages,
  ).toEqual([])
})

test('two payment models in one contract are named, both of them', () => {
  const set = { ...usual('fr'), fees: { model: 'retainer', hourly: { rate: '30.00 EUR' } } }
  const [message] = compose(named('va-basic'), pack('ongoing-admin'), { set }).messages
  expect(message?.rule).toBe('fees-mixed')
  expect(message?.text.fr).toBe(
    'Deux modèles de prix sont mêlés : fees.model vaut « retainer », mais « fees.hourly » appartient à « hourly ».',
  )
})

test('exclusivity brings its clause', () => {
  const set = {
    ...usual('fr'),
    excl: {
      mode: 'exclusive-scope',
      feeAdjustmentPct: 20,
      periodMonths: 6,
      scope: { services: ['inbox'] },
    },
  }
  const { mdx } = compose(named('va-basic'), pack('ongoing-admin'), { set })
  expect(mdx).toContain('<Clause id="exclusivity-option"')
  expect(compose(named('va-basic'), pack('ongoing-admin')).mdx).not.toContain('exclusivity-option')
})

test('a set-up fee brings its clause, after the price', () => {
  const set = { ...usual('fr'), setup: { amount: '250.00 EUR', dueDate: '2027-01-11' } }
  const { contract, mdx } = compose(named('va-basic'), pack('ongoing-admin'), { set })
  const ids = contract?.clauses.map(({ id }) => id) ?? []
  expect(ids[ids.indexOf('fees-retainer') + 1]).toBe('setup-fee')
  expect(contract?.text).toContain('une seule fois, 250,00 € de frais de mise en place')
  expect(mdx).toContain('setup: { amount: 250.00 EUR, dueDate: 2027-01-11 }')
})

test('the account of the settings stands in a contract paid by transfer, and in no other', () => {
  const settings = { ...shelf.settings, iban: 'BE68 5390 0754 7034', bic: 'PSSTFRPPPAR' }
  const written = (methods: Settings['paymentMethods']) =>
    composeContract(
      { ...base(named('va-basic')), pack: pack('ongoing-admin'), set: usual('fr') },
      { library: shelf.library, settings: { ...settings, paymentMethods: methods } },
    )
  const byTransfer = written(['card', 'bank-transfer'])
  expect(byTransfer.messages).toEqual([])
  expect(byTransfer.contract?.text).toContain(
    'Le Client fait ses virements sur le compte suivant : IBAN BE68 5390 0754 7034, BIC PSSTFRPPPAR.',
  )
  expect(written(['card']).mdx).not.toContain('iban')
})

test('a wrong account is a message at its line', () => {
  const set = { ...usual('fr'), payment: { iban: 'BE68 5390 0754 7035' } }
  const { contract, messages } = compose(named('va-basic'), pack('ongoing-admin'), { set })
  expect(contract).toBeUndefined()
  expect(messages.map(({ rule, text }) => [rule, text.en])).toEqual([
    ['term-wrong-type', expect.stringContaining('payment.iban')],
  ])
})

test('what is open is asked for, with the option that answers it', () => {
  const template = named('va-basic')
  const choices: Choices = { ...base(template), set: {} }
  const { start: _, end: __, ...open } = choices
  const composition = composeContract(open, {
    library: shelf.library,
    settings: { ...shelf.settings, place: { usual: null, countries: [] } },
  })
  const asked = openTerms(composition, 'FR', shelf.library)
  expect(asked.map(({ path, flag }) => `${path}: ${flag}`)).toEqual(
    expect.arrayContaining([
      'term.start: --start 2027-01-04',
      'term.end: --end 2027-07-03',
      'scope.services: --package ongoing-admin',
      'fees.retainer.amount: --price "900.00 EUR"',
      'place.usual: --set place.usual="…"',
    ]),
  )
})

const priceFor: Record<(typeof feeModels)[number], object> = {
  hourly: { hourly: { rate: '30.00 EUR' } },
  retainer: { retainer: { amount: '900.00 EUR' } },
  'fixed-upfront': { fixed: { total: '300.00 EUR' } },
  'fixed-deposit': { fixed: { total: '1800.00 EUR' } },
  milestone: { fixed: { total: '1800.00 EUR' } },
  'on-approval': { fixed: { total: '1800.00 EUR' } },
}

function compose(template: Template, chosen: Package | undefined, change: Partial<Choices> = {}) {
  const language = change.language ?? 'fr'
  const set = chosen ? usual(language) : { ...usual(language), scope: services }
  const model = (template.terms.fees as { model?: keyof typeof priceFor } | undefined)?.model
  const price = chosen || change.price || !model ? {} : { price: '900.00 EUR' }
  const priced = change.set && !chosen ? { set: { scope: services, ...change.set } } : {}
  const choices: Choices = {
    ...base(template),
    ...price,
    ...(chosen && { pack: chosen }),
    set,
    ...change,
    ...priced,
  }
  const { price: _, ...unpriced } = choices
  return composeContract(change.set && !chosen ? unpriced : choices, {
    library: shelf.library,
    settings: shelf.settings,
  })
}

function base(template: Template): Choices {
  return {
    id: 'FR-TST-0099',
    template,
    provider: 'camille-specimen',
    client: 'exemple-sarl',
    law: 'FR',
    language: 'fr',
    start: '2027-01-04',
    end: '2027-07-03',
    set: {},
  }
}

function usual(language: Languages) {
  return {
    place: { usual: language === 'fr+en' ? { fr: 'Lyon', en: 'Lyon' } : 'Lyon' },
    doc: { base: 'FR-AGY-0001' },
  }
}

function named(id: string): Template {
  // The newest version stands last.
  const template = shelf.templates.findLast(({ meta }) => meta.id === id)
  if (!template) throw new Error(id)
  return template
}

function pack(id: string): Package {
  const found = shelf.packages.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}
