import { type GivenLink, givenLinks } from '#core/life/links.ts'
import { recordsIn } from '#node/records/records-in.ts'
import { contractFolders } from '#node/repository/repository.ts'

/** A private link, and the id of the text it opens: `FR-ADM-0001`, `BE-RNW-0006/A2`. */
export type HouseLink = GivenLink & { readonly text: string }

/** Every link that was given to any text of a repository. */
export function houseLinks(root: string): HouseLink[] {
  return contractFolders(root).flatMap((folder) =>
    givenLinks(recordsIn(root, folder)).map((link) => ({
      ...link,
      text: [folder, link.document].filter(Boolean).join('/'),
    })),
  )
}
