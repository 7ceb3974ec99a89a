import { choice, flag, group } from '#core/terms/kinds.ts'

/** How the contract may be changed (clause `amendment`; CH-03). */
export const amend = group({
  form: choice('signed-writing'),
  esignAllowed: flag(),
  numbering: flag(),
  changelog: flag(),
  unchangedTermsContinue: flag(),
})
