import type { RuleExample } from '#core/lint/example.ts'
import type { RuleId } from '#core/lint/rule.ts'
import type { ExpectedFinding } from './expected-findings.ts'

/** A sample with one edit, and all that the edit changes in what is said of it. */
export type Mutation = Omit<RuleExample, 'finds'> & {
  /** Row of the specification's table 7.7. */
  readonly row: number
  /** The findings the specification names. */
  readonly finds: readonly RuleId[]
  /** What else the edit honestly raises. */
  readonly also?: readonly ExpectedFinding[]
  /** What the edit takes away from the sample's expected findings. */
  readonly loses?: readonly RuleId[]
  /** Slugs of what the walk itself says of the edited contract. */
  readonly walk?: readonly string[]
}

/** The mutation table of the specification (samples.md 7.7). */
export const mutations: readonly Mutation[] = [
  {
    row: 1,
    on: 'FR-ADM-0001',
    set: { 'payment.dueDays': 75 },
    finds: ['fr-payment-cap'],
    walk: ['term-out-of-range'],
  },
  {
    row: 2,
    on: 'FR-ADM-0001',
    set: { 'late.ratePctPerMonth': 0.5, 'late.ratePctPerYear': 6 },
    finds: ['fr-late-min'],
    also: [
      { rule: 'gen-fact-stale', why: 'no legal interest rate is on record for December 2026' },
    ],
  },
  { row: 3, on: 'FR-ADM-0001', set: { 'late.fixedSum': null }, finds: ['fr-late-indemnity'] },
  {
    row: 4,
    on: 'FR-ADM-0001',
    set: { 'parties.provider.legalName': 'Camille Spécimen' },
    finds: ['fr-ei-mention'],
  },
  {
    row: 5,
    on: 'FR-ADM-0001',
    set: { 'scope.services.0.name': 'Soutien administratif général' },
    finds: ['vag-fr-scope'],
  },
  {
    row: 6,
    on: 'FR-ADM-0001',
    set: { 'scope.exclusions': ['paie', 'décisions RH', 'tâches juridiques', 'etc.'] },
    finds: ['vag-etc'],
  },
  {
    row: 7,
    on: 'FR-ADM-0001',
    set: { 'renewal.reminderDays': 20 },
    finds: ['con-renewal-reminder-late'],
  },
  {
    row: 8,
    on: 'FR-ADM-0001',
    set: { 'term.end': '2027-01-03' },
    finds: ['con-end-before-start'],
    loses: ['fr-vigilance'],
  },
  {
    row: 9,
    on: 'FR-ADM-0001',
    set: { 'access.credentialChannel': 'email' },
    finds: ['q-credentials-shared-plain'],
  },
  {
    row: 10,
    on: 'FR-LCH-0002',
    set: { 'fees.deposit.pct': 40, 'fees.balance': { pct: 50 } },
    finds: ['con-deposit-sum'],
  },
  { row: 11, on: 'FR-LCH-0002', set: { 'ip.rights': [] }, finds: ['fr-ip-rights-list'] },
  {
    row: 12,
    on: 'FR-LCH-0002',
    text: 'Le plan de lancement est un travail à la commande.',
    finds: ['fr-ip-wmfh'],
  },
  {
    row: 13,
    on: 'FR-LCH-0002',
    set: { 'portfolio.items': 'name-logo', 'conf.clientNameConfidential': true },
    finds: ['con-portfolio-conf'],
  },
  {
    row: 14,
    on: 'US-HRL-0003',
    set: { 'parties.client.address': undefined },
    finds: ['gen-party-address-missing', 'us-ny-content'],
    // Without an address the client's country is not known.
    loses: ['us-w9-1099'],
    walk: ['term-missing'],
  },
  {
    row: 15,
    on: 'US-HRL-0003',
    set: { 'ip.usWorkMadeForHire': true },
    finds: ['us-wmfh-category'],
  },
  { row: 16, on: 'US-HRL-0003', set: { 'conf.dtsaNotice': false }, finds: ['us-dtsa-notice'] },
  { row: 17, on: 'US-HRL-0003', set: { 'hours.capPerWeek': null }, finds: ['q-hours-cap-missing'] },
  {
    row: 18,
    on: 'GB-AGY-0004',
    set: { 'liab.carveOuts': ['fraud', 'confidentiality'] },
    finds: ['gb-ucta-death'],
  },
  {
    row: 19,
    on: 'GB-AGY-0004',
    set: { 'late.basis': 'contract-rate', 'late.ratePctPerMonth': 0.5 },
    finds: ['gb-late-substantial'],
    also: [
      { rule: 'gen-fact-stale', why: 'two sources disagree on the base rate' },
      { rule: 'gb-late-compensation', why: 'a rate of its own, and no fixed sum' },
    ],
  },
  { row: 20, on: 'QC-BIL-0005', set: { 'lang.expressWill': false }, finds: ['qc-lang-express'] },
  {
    row: 21,
    on: 'QC-BIL-0005',
    set: { 'parties.provider.vat.qst': undefined },
    finds: ['qc-tax-numbers'],
  },
  {
    row: 22,
    on: 'BE-RNW-0006',
    set: { 'payment.dueDays': 65 },
    finds: ['be-payment-cap'],
    walk: ['term-out-of-range'],
  },
  {
    row: 23,
    on: 'BE-RNW-0006',
    text: 'La facture est réputée reçue par le Client le jour de son envoi.',
    finds: ['be-invoice-receipt-fixed'],
  },
  {
    row: 24,
    on: 'BE-RNW-0006',
    set: { 'late.ratePctPerMonth': 0.6667, 'late.ratePctPerYear': 8 },
    finds: ['be-late-low'],
    also: [{ rule: 'gen-fact-stale', why: 'no Belgian rate is on record for December 2026' }],
  },
]
