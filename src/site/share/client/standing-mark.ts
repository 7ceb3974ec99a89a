import type { Standing } from '#core/seal/finding.ts'
import { el } from './element.ts'
import type { Say } from './words/words.ts'

/** How a fact stands: a word and a shape, the tint last. */
export function standingMark(standing: Standing, say: Say): HTMLElement {
  return el('span', { class: `standing-mark ${standing}` }, say(standing))
}
