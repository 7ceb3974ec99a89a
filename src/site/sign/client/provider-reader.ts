import type { ProviderPage } from '#core/share/provider-page.ts'
import type { TextReader } from '#site/share/client/reader.ts'
import type { SaySign } from './words/words.ts'

/** All that the parts of the provider's page need. */
export type ProviderReader = TextReader & { readonly page: ProviderPage; readonly say: SaySign }
