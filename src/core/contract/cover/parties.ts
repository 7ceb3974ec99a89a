import * as z from 'zod'
import { choice, count, flag, group, listOf, localText, text } from '#core/terms/kinds.ts'

/** A number in a public register; `sample: true` marks one that is invented on purpose. */
const registration = group({
  scheme: choice('SIREN', 'SIRET', 'RCS', 'BCE', 'UID-CHE', 'NEQ', 'BN', 'UK-CRN', 'UTR', 'EIN'),
  value: text(),
  sample: flag(),
})

/** Value-added or sales tax position of a party (`gst` and `qst`: registrations in Quebec). */
const vat = group({
  status: choice('standard', 'franchise', 'small-supplier', 'not-registered', 'outside-scope'),
  number: text(),
  gst: text(),
  qst: text(),
  sample: flag(),
})

/** One party: what a party file holds, or what a contract writes in its place (FR-16, FR-17, BE-11, CH-11, QC-19, US-06..08). */
export const party = group({
  kind: choice(
    'sole-trader',
    'micro-entrepreneur',
    'company',
    'agency',
    'psc',
    'association',
    'public-body',
    'consumer',
  ),
  legalName: text(),
  tradeName: text(),
  billingName: text(),
  legalForm: text(),
  capital: text(),
  address: text(),
  registrations: listOf(registration),
  vat,
  email: text(),
  phone: text(),
  contact: group({ name: text(), role: localText(), email: text() }),
  signatory: group({ name: text(), title: localText(), authority: localText() }),
  employeeCount: count(),
  sector: choice('general', 'health', 'finance', 'legal', 'children', 'public'),
  language: choice('fr', 'en'),
})

/** A party written here, or the slug of a party file. */
const partyOrSlug = z.union([text(), party])

/** Who contracts (clause `parties`; FR-16, FR-17, FR-39, BE-11, CH-11, GB-07, QC-19, US-06..08). */
export const parties = group({
  provider: partyOrSlug,
  client: partyOrSlug,
  subcontractors: listOf(partyOrSlug),
})
