import type { CatalogueEntry } from './catalogue-entry.ts'
import { addendumMessages, changeMessages } from './catalogue/addendum.ts'
import { composeMessages } from './catalogue/compose.ts'
import { contentMessages } from './catalogue/content.ts'
import { coverMessages } from './catalogue/cover.ts'
import { fileMessages } from './catalogue/file.ts'
import { libraryMessages } from './catalogue/library.ts'
import { recordMessages } from './catalogue/records.ts'
import { replyMessages } from './catalogue/reply.ts'
import { sealMessages } from './catalogue/seal.ts'

/** Every message the walk can give, by its permanent slug. */
export const catalogue = {
  ...fileMessages,
  ...coverMessages,
  ...contentMessages,
  ...libraryMessages,
  ...composeMessages,
  ...recordMessages,
  ...replyMessages,
  ...sealMessages,
  ...addendumMessages,
  ...changeMessages,
} satisfies Record<string, CatalogueEntry>

export type CatalogueSlug = keyof typeof catalogue
