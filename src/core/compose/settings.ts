import * as z from 'zod'
import { lawCodes } from '#core/law/law-codes.ts'
import { bic, choice, choices, count, currency, iban, localText, text } from '#core/terms/kinds.ts'

const slug = () => text(60)

/** Delays of the house, in the unit of their name; the brief's figures. */
const delays = z.strictObject({
  internalReviewDays: count().default(2),
  clientCommentDays: count().default(5),
  unsignedEveryDays: count().default(7),
  requestExpiryDays: count().default(30),
  archiveAfterDays: count().default(30),
  renewalReminderDays: count().default(60),
  reminderBeforeNoticeDays: count().default(14),
  quarterlyReviewMonths: count().default(3),
  startReminderDays: count().default(7),
  milestoneReminderDays: count().default(7),
  rateNoticeDays: count().default(30),
  hoursReminderDays: count().default(14),
  deliverWithinDays: count().default(7),
  revokeAccessHours: count().default(24),
  deleteDataDays: count().default(30),
})

/** Where the provider usually works, and in which countries. */
const place = z.strictObject({
  usual: localText(120).nullable().default(null),
  countries: z.array(text(2)).readonly().default([]),
})

/** With what we sign at the terminal, and who dates what is sealed. */
const signing = z.strictObject({
  /** Our SSH key: its file (`~/.ssh/id_ed25519`), or the public key itself when an agent holds the other half. */
  key: text(2000).nullable().default(null),
  /** The passkey we sign with on a local page, by its fingerprint (`sha256:…`): another one is told. */
  passkey: text(80).nullable().default(null),
  /** The address of a time-stamp authority (RFC 3161); `null`: seals bear no outside time. */
  timeStampAuthority: text().nullable().default(null),
  /** A file of certificates, in the repository, that its time-stamps lead up to. */
  timeStampCertificates: text().nullable().default(null),
})

/** `content/settings.yaml`: who we are and the habits of the house. Every key has a default. */
export const settingsSchema = z.strictObject({
  /** The party file of the one who uses this repository. */
  provider: slug().nullable().default(null),
  language: choice('fr', 'en', 'fr+en').default('fr'),
  law: choice(...lawCodes).default('FR'),
  currency: currency().default('EUR'),
  /** `null`: the usual one of the law. */
  timeZone: text(60).nullable().default(null),
  calendar: text(10).nullable().default(null),
  paymentMethods: choices(
    'sepa',
    'bank-transfer',
    'card',
    'interac',
    'ach',
    'check',
    'paypal',
  ).default([]),
  /** The account that transfers go to; contracts paid by transfer print it. */
  iban: iban().nullable().default(null),
  bic: bic().nullable().default(null),
  template: slug().default('va-basic'),
  place: place.prefault({}),
  /** `#1f4d5c`: used for titles and rules, never for text. */
  accentColour: text(7).default('#1f4d5c'),
  /** A picture inside the repository, such as `content/logo.svg`. */
  logo: text().nullable().default(null),
  /** Where the share site is published; `null` while nothing is shared. */
  shareAddress: text().nullable().default(null),
  /** Where the share site was published before: what was signed there still holds. */
  formerShareAddresses: z.array(text()).readonly().default([]),
  signing: signing.prefault({}),
  /** Where pages of the share site send a client's answer (POST, JSON); `null`: the client sends the file by mail. */
  shareEndpoint: text().nullable().default(null),
  /** The mail address that answers go to; `null`: the provider's in the contract. */
  shareReplyTo: text(200).nullable().default(null),
  delays: delays.prefault({}),
})

export type Settings = z.output<typeof settingsSchema>

/** What holds when there is no settings file. */
export const usualSettings: Settings = settingsSchema.parse({})
