import type { GivenLink } from '#core/life/links.ts'
import { linkKey, linkPassphrase } from '#core/share/derive-keys.ts'
import { fragmentOf, linkAddress } from '#core/share/link.ts'

/** A link with its key, for the one who gives it. Nothing writes it to a file. */
export type ShownLink = {
  readonly contract: string
  readonly for: GivenLink['with']
  readonly link: string
  /** Whole, or from its path on while the site has no address. */
  readonly address: string
  readonly hasSite: boolean
  readonly passphrase?: string
  readonly expiresOn?: string
}

/** A link as its recipient gets it. */
export async function shownLink(
  secret: Uint8Array<ArrayBuffer>,
  contract: string,
  link: Pick<GivenLink, 'id' | 'with' | 'needsPassphrase' | 'expiresOn' | 'document'>,
  site: string | null,
): Promise<ShownLink> {
  const purpose = { document: contract, recipient: link.with, link: link.id }
  const key = await linkKey(secret, purpose)
  return {
    contract,
    for: link.with,
    link: link.id,
    address: site
      ? linkAddress(site, { id: link.id, key })
      : `/read/#${fragmentOf({ id: link.id, key })}`,
    hasSite: site !== null,
    ...(link.needsPassphrase && { passphrase: await linkPassphrase(secret, purpose) }),
    ...(link.expiresOn && { expiresOn: link.expiresOn }),
  }
}

/** The same for a program. */
export function linkJson({ hasSite: _, ...shown }: ShownLink, message?: string): string {
  return JSON.stringify(
    { schema: 'clausier-link/1', ...shown, ...(message && { message }) },
    null,
    2,
  )
}
