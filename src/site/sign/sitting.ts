import type { ProviderPage } from '#core/share/provider-page.ts'
import type { FoundDocument } from '#node/command/find-document.ts'
import type { Context, Options } from '#node/command/verb.ts'

/** What a local page signs, and where. */
export type Sitting = {
  readonly context: Context
  readonly options: Options
  /** The document as it stood when the page was opened. */
  readonly found: FoundDocument
  readonly page: ProviderPage
  /** `http://localhost:41234` */
  readonly origin: string
  /** Digest of the page's script. */
  readonly build: string
}
