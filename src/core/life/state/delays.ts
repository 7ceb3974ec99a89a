/**
 * Delays of the house, in the unit of their name; days are calendar days. `content/settings.yaml` has the same
 * keys. A contract's own term always goes before them.
 */
export type Delays = {
  /** Between giving a draft to a colleague and asking what became of it. */
  readonly internalReviewDays: number
  /** Between sending and expecting an answer. */
  readonly clientCommentDays: number
  /** Between two reminders of an unsigned contract. */
  readonly unsignedEveryDays: number
  /** How long a request to sign stays open; 0: for ever. */
  readonly requestExpiryDays: number
  /** After signature the negotiation is filed; 0: never. */
  readonly archiveAfterDays: number
  /** Before the end: renew, renegotiate or let it end. */
  readonly renewalReminderDays: number
  /** Least time between the renewal reminder and the notice deadline. */
  readonly reminderBeforeNoticeDays: number
  /** Work against contract; 0: never. */
  readonly quarterlyReviewMonths: number
  /** Before the first day of work. */
  readonly startReminderDays: number
  /** Before a milestone or the last day of a trial phase. */
  readonly milestoneReminderDays: number
  /** Notice of a new rate, where the contract does not say. */
  readonly rateNoticeDays: number
  /** Before hours carried over are lost. */
  readonly hoursReminderDays: number
  /** After the end: deliverables and final invoice, where the contract does not say. */
  readonly deliverWithinDays: number
  /** After the end, elapsed hours: access withdrawn, where the contract does not say. */
  readonly revokeAccessHours: number
  /** After the end: the client's data deleted, where the contract does not say. */
  readonly deleteDataDays: number
}

/** The usual delays; those of the brief where it gives one. */
export const usualDelays: Delays = {
  internalReviewDays: 2,
  clientCommentDays: 5,
  unsignedEveryDays: 7,
  requestExpiryDays: 30,
  archiveAfterDays: 30,
  renewalReminderDays: 60,
  reminderBeforeNoticeDays: 14,
  quarterlyReviewMonths: 3,
  startReminderDays: 7,
  milestoneReminderDays: 7,
  rateNoticeDays: 30,
  hoursReminderDays: 14,
  deliverWithinDays: 7,
  revokeAccessHours: 24,
  deleteDataDays: 30,
}
