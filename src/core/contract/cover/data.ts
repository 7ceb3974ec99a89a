import {
  choice,
  choices,
  date,
  flag,
  group,
  listOf,
  localText,
  text,
  unitsOf,
} from '#core/terms/kinds.ts'
import { countries } from './place.ts'

/** Personal Data: roles, laws, sub-processors, transfers, deletion (clause `data-protection`; EU-03, EU-04, FR-42, CH-07, GB-10, QC-11, QC-15, US-15). */
export const data = group({
  processesPersonalData: flag(),
  role: choice('processor', 'joint', 'independent', 'none'),
  laws: choices('GDPR', 'UK-GDPR', 'LPD-CH', 'QC-P39.1', 'PIPEDA', 'CCPA', 'HIPAA', 'other'),
  sensitive: flag(),
  transfers: listOf(
    group({
      fromZone: choice('EEA', 'CH', 'GB', 'CA', 'CA-QC', 'US'),
      toCountry: choice(...countries),
      mechanism: choice('adequacy', 'scc', 'idta', 'uk-addendum', 'bcr', 'written-agreement'),
      piaCompletedAt: date(),
    }),
  ),
  deleteWithinDays: unitsOf('calendarDay'),
  retentionLegalBasis: localText(),
  subprocessors: listOf(
    group({
      name: text(120),
      service: localText(120),
      country: choice(...countries),
    }),
  ),
  subprocessorObjectionDays: unitsOf('calendarDay'),
  /** What Quebec asks a contract with a service provider to say (P-39.1 s. 18.3); printed by `form-dpa`. */
  law25: group({
    measures: flag(),
    purposeLimit: flag(),
    noRetention: flag(),
    breachNoticeWithoutDelay: flag(),
    verification: flag(),
  }),
})
