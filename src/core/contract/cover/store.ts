import { choices, flag, group, text, unitsOf } from '#core/terms/kinds.ts'

/** Where the signed contract is kept, and how long (clause `execution-storage`; US-06..08). */
export const store = group({
  location: choices('party-archives', 'shared-repository'),
  hash: text(100),
  retentionYears: unitsOf('year'),
  accessRestricted: flag(),
})
