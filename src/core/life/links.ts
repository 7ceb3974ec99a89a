import type { LifeRecord, RecordOf } from './records/record.ts'

/** A private link that was given out, as its records tell. */
export type GivenLink = {
  /** Its public name. */
  readonly id: string
  readonly with: 'provider' | 'client'
  /** The addendum it opens; absent for the contract itself. */
  readonly document?: string
  /** The last day on which it opens anything, ISO. */
  readonly expiresOn?: string
  readonly needsPassphrase: boolean
  /** When it was withdrawn, and why. */
  readonly revoked?: { readonly at: string; readonly reason?: string }
}

/** Every link of a contract folder, in the order they were given. A link recorded again has its newest last day. */
export function givenLinks(records: readonly LifeRecord[]): GivenLink[] {
  const links = new Map<string, GivenLink>()
  for (const record of records) {
    if (record.kind === 'shared') links.set(record.details.link, given(record))
    if (record.kind !== 'revoked') continue
    const link = links.get(record.details.link)
    const { reason } = record.details
    if (link) links.set(link.id, { ...link, revoked: { at: record.at, ...(reason && { reason }) } })
  }
  return [...links.values()]
}

/** Does a link open the text on a day? */
export function isLinkOpen({ revoked, expiresOn }: GivenLink, today: string): boolean {
  return !revoked && (!expiresOn || today <= expiresOn)
}

function given({ document, details }: RecordOf<'shared'>): GivenLink {
  const { link, expiresOn, passphrase } = details
  return {
    id: link,
    with: details.with,
    ...(document && { document }),
    ...(expiresOn && { expiresOn }),
    needsPassphrase: passphrase === true,
  }
}
