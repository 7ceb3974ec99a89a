import { randomBytes } from 'node:crypto'
import type { Language } from '#core/locale/locale.ts'
import { isLinkOf, linkRandomBytes, newLinkId } from '#core/share/link-id.ts'
import { houseLinks } from './house-links.ts'
import { makeHouseSecret, readHouseSecret, secretFile, secretVariable } from './house-secret.ts'
import { secretWords } from './secret-words.ts'

/**
 * The secret of the house, made when no link was ever given: one for all its contracts, so that a clone without it never
 * makes a second one.
 * @throws EnvironmentFault when it is missing though links exist, or is not the one they were made with
 */
export async function secretFor(
  root: string,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = secretWords[language]
  const open = houseLinks(root).filter(({ revoked }) => !revoked)
  const secret = await readHouseSecret(root, language)
  if (!secret && open.length > 0) throw words.missing(secretFile, secretVariable, open)
  const known = secret ?? (await makeHouseSecret(root))
  const strange = await Promise.all(open.map(async ({ id }) => !(await isLinkOf(known, id))))
  const others = open.filter((_, index) => strange[index])
  if (others.length > 0) throw words.other(others)
  return known
}

/** The public name of a new link. */
export function freshLink(secret: Uint8Array<ArrayBuffer>): Promise<string> {
  return newLinkId(secret, randomBytes(linkRandomBytes))
}
