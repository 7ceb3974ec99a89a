import { digestDigits } from '#core/seal/statement/page-words.ts'
import type { Language } from '#core/locale/locale.ts'
import type { OpenPage, ShownText } from '#core/share/page.ts'
import type { LinkFiles } from './open-link.ts'
import type { KeptLink } from './keep.ts'
import type { Visit } from './make-statement.ts'
import type { Say } from './words/words.ts'

/** What the parts need that show a text, on whatever page. */
export type TextReader = {
  readonly page: ShownText
  readonly files: Pick<LinkFiles, 'pdf'>
  readonly language: Language
  readonly say: Say
  /** `FR-ADM-0001`, `BE-RNW-0006/A1` */
  readonly id: string
  /** Without its `v`. */
  readonly version: string
  /** The first digits of the text's digest, in groups of four. */
  readonly shortDigest: string
}

/** All that the parts of an open page need. */
export type Reader = TextReader & {
  readonly page: OpenPage
  readonly files: LinkFiles
  readonly kept: KeptLink
  readonly visit: Visit
  /** Shows the page again, with what is kept now. */
  readonly show: (kept?: KeptLink) => void
}

/** What follows from a text alone: its id, its version and its digest as they are shown. */
export function namesOf({
  contract,
  document,
  version,
  text,
}: ShownText): Pick<TextReader, 'id' | 'version' | 'shortDigest'> {
  return {
    id: document ? `${contract}/${document}` : contract,
    version: version.replace(/^v/u, ''),
    shortDigest: groups(text, digestDigits),
  }
}

/** A digest in groups of four, without its algorithm. A short one never breaks. */
export function groups(digest: string, count = 64): string {
  return digest
    .replace(/^sha256:/u, '')
    .slice(0, count)
    .replace(/(.{4})(?=.)/gu, count < 64 ? '$1\u00a0' : '$1 ')
}

/** A day as a sentence writes it; the number and the month stay together. */
export function dayIn(language: Language, iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T12:00:00Z`)
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return format.format(day).replace(' ', '\u00a0')
}
