import { labelOf } from './label.ts'
import type { LifeState } from './state.ts'

/** Is a contract in the state that a word asks for? The word is of either axis, a flag, or one of the six labels. */
export function isInState(
  { negotiation, term, flags }: Pick<LifeState, 'negotiation' | 'term' | 'flags'>,
  asked: string,
): boolean {
  // Once signed, "signed" as a state of the negotiation holds for ever: as an answer to "which are signed" it is the label.
  const words: readonly (string | undefined)[] = [
    labelOf({ negotiation, ...(term && { term }) }),
    term,
    ...flags,
    ...(term ? [] : [negotiation]),
  ]
  return words.includes(asked)
}
