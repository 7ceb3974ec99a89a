import * as z from 'zod'
import { languages } from '#core/locale/locale.ts'
import { pageParts } from './page.ts'

/** The name of the format, in every such page. */
export const providerPageFormat = 'clausier-signing/1'

const provider = z.strictObject({
  format: z.literal(providerPageFormat),
  ...pageParts.shown,
  signer: pageParts.side,
  /** Whom the contract is with. */
  other: z.string(),
  /** The language the command speaks, which the page begins with. */
  language: z.enum(languages),
  /** The words of intention and consent that are signed, as they must be shown. */
  intent: pageParts.words,
  consent: pageParts.words,
  /** Passkeys the provider signed with before on such a page, the latest first. */
  passkeys: z.array(
    z.strictObject({
      id: z.string(),
      publicKey: z.string(),
      algorithm: z.enum(['ES256', 'EdDSA', 'RS256']),
      /** What it signed last, and the day. */
      contract: z.string(),
      on: z.string(),
    }),
  ),
  /** The instant at which the command stops waiting. */
  until: z.string(),
  /** The command that signs without a passkey, to copy. */
  otherwise: z.string(),
})

/**
 * The page on which the provider signs on their own machine. The command that takes the signature serves it: it is never
 * kept, sealed or sent.
 */
export type ProviderPage = z.output<typeof provider>
export type KnownPasskey = ProviderPage['passkeys'][number]

/** The provider's page in what the command sent. @throws ZodError for what is none */
export function readProviderPage(content: unknown): ProviderPage {
  return provider.parse(content)
}
