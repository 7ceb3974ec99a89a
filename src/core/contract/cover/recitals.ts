import { choice, group, localText } from '#core/terms/kinds.ts'

/** Background of the contract (clause `recitals`). */
export const recitals = group({
  context: localText(600),
  bindingEffect: choice('interpretive', 'none'),
})
