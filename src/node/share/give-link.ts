import { randomBytes } from 'node:crypto'
import type { Language } from '#core/locale/locale.ts'
import type { GivenLink } from '#core/life/links.ts'
import { isLinkOf, linkRandomBytes, newLinkId } from '#core/share/link-id.ts'
import { secretWords } from './secret-words.ts'
import { makeHouseSecret, readHouseSecret, secretFile, secretVariable } from './house-secret.ts'

/**
 * The secret of the house, made when no link was ever given.
 * @param links those given before: their keys come from it
 * @throws EnvironmentFault when it is missing though links exist, or is not the one they were made with
 */
export async function secretFor(
  root: string,
  links: readonly GivenLink[],
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const open = links.filter(({ revoked }) => !revoked)
  const secret = await readHouseSecret(root, language)
  if (!secret && open.length > 0) throw secretWords[language].missing(secretFile, secretVariable)
  const known = secret ?? (await makeHouseSecret(root))
  for (const { id } of open) if (!(await isLinkOf(known, id))) throw secretWords[language].other(id)
  return known
}

/** The public name of a new link. */
export function freshLink(secret: Uint8Array<ArrayBuffer>): Promise<string> {
  return newLinkId(secret, randomBytes(linkRandomBytes))
}
