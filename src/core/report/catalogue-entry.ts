import type { Words } from '#core/locale/locale.ts'

/** What a message says, once its blanks are filled. */
export type CatalogueText = { text: Words; expected?: Words; remedy: Words }

/** A message with blanks. */
export type CatalogueEntry = (details: Record<string, string>) => CatalogueText
