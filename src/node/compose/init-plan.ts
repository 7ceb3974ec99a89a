import type { PlainTerms } from '#core/compose/merge-terms.ts'
import { readSettings } from '#core/compose/read-settings.ts'
import { usualSettings } from '#core/compose/settings.ts'
import { writePlain } from '#core/compose/write-cover.ts'
import type { Message } from '#core/report/message.ts'
import type { Language } from '#core/locale/locale.ts'
import { initWords } from './init-words.ts'
import type { NewParty } from './party-from-options.ts'

/** What a person decides when a repository becomes theirs. */
export type House = {
  readonly provider: NewParty
  readonly law: string
  readonly language: string
  readonly currency: string
  readonly place?: string
  /** The account that transfers go to. */
  readonly iban?: string
  readonly accentColour: string
  readonly logo?: string
  readonly delays: Readonly<Partial<Record<DelayName, number>>>
}

export type DelayName = keyof typeof usualSettings.delays

export const delayNames = Object.keys(usualSettings.delays) as DelayName[]

/** Practice gives most of the usual delays; these are proposals of this library. */
const proposed: readonly DelayName[] = [
  'unsignedEveryDays',
  'requestExpiryDays',
  'reminderBeforeNoticeDays',
  'startReminderDays',
  'milestoneReminderDays',
  'hoursReminderDays',
]

/** Where the usual value of a delay comes from. */
export function delayOrigin(name: DelayName): 'S' | 'P' {
  return proposed.includes(name) ? 'P' : 'S'
}

/** `content/settings.yaml` for a house, and what reading it back says. */
export function settingsFor(
  house: House,
  language: Language,
): { path: string; text: string; messages: readonly Message[] } {
  const path = 'content/settings.yaml'
  const values: PlainTerms = {
    provider: house.provider.file.slug,
    language: house.language,
    law: house.law,
    currency: house.currency,
    ...(house.iban && { iban: house.iban }),
    ...(house.place && { place: { usual: house.place } }),
    accentColour: house.accentColour,
    logo: house.logo ?? null,
    shareAddress: null,
    delays: { ...usualSettings.delays, ...house.delays },
  }
  const text = `${initWords[language].header}\n${writePlain(values)}`
  return {
    path,
    text,
    messages: readSettings({ path, bytes: new TextEncoder().encode(text) }).messages,
  }
}
