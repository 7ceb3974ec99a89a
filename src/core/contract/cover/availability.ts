import { choice, choices, delay, group, listOf, localText, text, time } from '#core/terms/kinds.ts'

/** When and how the Provider can be reached (clause `availability-hours`; FR-27, BE-08). */
export const availability = group({
  days: choices('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'),
  from: time(),
  to: time(),
  /** An IANA name: `Europe/Paris`. */
  timeZone: text(60),
  /** Whose public holidays are not business days. */
  calendar: choice(
    'FR',
    'FR-57',
    'BE',
    'CH',
    'CA',
    'CA-QC',
    'GB-ENG',
    'GB-SCT',
    'GB-NIR',
    'US',
    'US-NY',
    'US-CA',
    'US-IL',
  ),
  nature: choice('contact-window', 'fixed-presence'),
  channels: listOf(localText(60)),
  absenceNotice: delay(),
})
