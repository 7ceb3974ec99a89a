import type { Words } from '#core/locale/locale.ts'

/**
 * How well a statement of law is checked: `VP` the text or an official page was read, `VS` a secondary
 * source was read, `G` general knowledge that nobody checked.
 */
export const factTags = ['VP', 'VS', 'G'] as const
export type FactTag = (typeof factTags)[number]

/** The month in which every source of this folder was read. */
export const checkedOn = '2026-11'

/** What stands behind a fact or a dated row. */
export type Evidence = {
  readonly tag: FactTag
  /** The sources disagree, or the point is a trap; `caveat` says which. */
  readonly disputed: boolean
  /** Numbers of `sources.ts`. */
  readonly sources: readonly number[]
  readonly checkedOn: typeof checkedOn
  /** What is less sure than the tag says. */
  readonly caveat?: Words
}
