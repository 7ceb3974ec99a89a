import { type StatementWords, statementWords } from '#core/seal/statement/statement-words.ts'
import type { OpenPage } from '#core/share/page.ts'
import {
  type KnownPasskey,
  type ProviderPage,
  providerPageFormat,
} from '#core/share/provider-page.ts'
import type { Language } from '#core/locale/locale.ts'
import { typographer } from '#core/locale/typographer.ts'
import type { FoundDocument } from '#node/command/find-document.ts'
import { shownText, sideOf } from '#site/share/shown-text.ts'

/** What the page is made from besides the text. */
export type PageParts = {
  readonly language: Language
  /** The person, when it is not the signatory the contract names. */
  readonly name?: string
  readonly pdf?: NonNullable<OpenPage['pdf']>
  readonly passkeys: readonly KnownPasskey[]
  /** The instant at which the command stops waiting, ISO. */
  readonly until: string
}

/** The page on which the provider signs a document. */
export function providerPageOf(
  { document: { contract }, life, no, library }: FoundDocument,
  { language, name, pdf, passkeys, until }: PageParts,
): ProviderPage {
  const { title, ...signer } = sideOf({ contract, library }, 'provider')
  return {
    format: providerPageFormat,
    ...shownText({ contract, entry: life.entry, no, life }),
    ...(pdf && { pdf }),
    // The title is the signatory's: somebody else has another.
    signer: { ...signer, ...(name ? { person: name } : title && { title }) },
    other: sideOf({ contract, library }, 'client').name,
    language,
    intent: inPrint(({ intent }) => intent.signed),
    consent: inPrint(({ consent }) => consent),
    passkeys: [...passkeys],
    until,
    otherwise: `clausier sign ${contract.id} --as provider --key ~/.ssh/id_ed25519`,
  }
}

/** The words as a page shows them, which is how they are signed there. */
function inPrint(pick: (words: StatementWords) => { readonly words: string }) {
  return {
    fr: typographer('fr')(pick(statementWords.fr).words),
    en: typographer('en')(pick(statementWords.en).words),
  }
}
