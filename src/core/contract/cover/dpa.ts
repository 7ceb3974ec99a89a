import { choice, choices, count, delay, flag, group, listOf, localText, text } from '#core/terms/kinds.ts'

/** Terms of a processing on the Client's behalf (annex `form-dpa`; EU-03, FR-42, GB-10, CH-07, QC-15, US-15). */
export const dpa = group({
  subject: localText(),
  duration: localText(),
  nature: choices('collection', 'recording', 'organisation', 'storage', 'consultation', 'use', 'transmission', 'erasure'),
  purpose: localText(),
  dataTypes: listOf(localText()),
  people: listOf(localText()),
  instructionsChannel: localText(120),
  staffConfidentiality: flag(),
  security: listOf(localText()),
  subprocessorAuthorisation: choice('specific', 'general'),
  rightsWithin: delay(),
  assistance: choices('security', 'breach', 'impact-assessment', 'prior-consultation'),
  endChoice: choice('client-chooses', 'delete', 'return'),
  audit: group({
    notice: delay(),
    perYear: count(),
    costs: choice('each-own', 'client'),
  }),
  ccpaNotice: delay(),
  contacts: group({ provider: text(200), client: text(200) }),
  dpo: group({ provider: text(200), client: text(200) }),
})
