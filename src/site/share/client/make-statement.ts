import { toBase64url } from '#core/terms/base64url.ts'
import type { Locale } from '#core/locale/locale.ts'
import type { Language } from '#core/locale/locale.ts'
import type { OpenPage } from '#core/share/page.ts'
import {
  type Statement,
  type StatementKind,
  type StatementOf,
  statementFormat,
} from '#core/seal/statement/statement.ts'

/** Who answers, as typed. */
export type Signer = { readonly name: string; readonly title?: string; readonly email?: string }

/** What is common to all statements of this visit. */
export type Visit = {
  readonly page: OpenPage
  readonly language: Language
  /** When the text was opened, ISO. */
  readonly openedAt: string
  /** Digest of the script that runs, as the page pins it. */
  readonly build: string | undefined
}

type Common = 'format' | 'contract' | 'document' | 'version' | 'text' | 'pdf' | 'signer' | 'locale'
type Moment = 'nonce' | 'openedAt' | 'saidAt' | 'page' | 'link'

/** A statement of a kind: what is said, with all that says about what, by whom, when and where. */
export function makeStatement<Kind extends StatementKind>(
  { page, language, openedAt, build }: Visit,
  signer: Signer,
  said: Omit<StatementOf<Kind>, Common | Moment>,
): Statement {
  const { contract, document, version, text, pdf, locales, link, reader } = page
  return {
    format: statementFormat,
    contract,
    ...(document && { document }),
    version,
    text,
    pdf: pdf?.digest ?? null,
    signer: { role: reader.party, ...(reader.slug && { party: reader.slug }), ...signer },
    locale: locales[language] as Locale,
    nonce: toBase64url(crypto.getRandomValues(new Uint8Array(24))),
    openedAt,
    saidAt: instant(new Date()),
    page: { origin: location.origin, ...(build && { build }) },
    link,
    ...said,
  } as unknown as Statement
}

/** A moment to the second with the offset of this clock: `2027-01-12T10:00:00+01:00`. */
export function instant(moment: Date): string {
  const offset = -moment.getTimezoneOffset()
  const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19)
  const pair = (n: number) => String(n).padStart(2, '0')
  const ahead = Math.abs(offset)
  return `${local}${offset < 0 ? '-' : '+'}${pair(Math.floor(ahead / 60))}:${pair(ahead % 60)}`
}
