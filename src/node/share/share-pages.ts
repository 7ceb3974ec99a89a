import type { Settings } from '#core/compose/settings.ts'
import type { Expectations } from '#core/seal/statement/envelope-proof.ts'
import { originsOf } from '#core/seal/statement/share-origins.ts'

/** The pages of the house, now and before, as a verifier expects them; nothing while the settings name none. */
export function sharePages(
  settings: Pick<Settings, 'shareAddress' | 'formerShareAddresses'>,
): Pick<Expectations, 'origins'> {
  const origins = originsOf([settings.shareAddress, ...settings.formerShareAddresses])
  return origins.length > 0 ? { origins } : {}
}
