import { frenchMentions } from './french-mentions.ts'
import { otherMentions } from './other-mentions.ts'
import type { TaxMention } from './tax-mention.ts'

/** What an invoice without tax says, and why. */
export const taxMentions: readonly TaxMention[] = [...frenchMentions, ...otherMentions]
