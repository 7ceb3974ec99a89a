import type { Concept } from './concept.ts'
import { lifeConcepts } from './concepts-of-life.ts'
import { moneyConcepts } from './concepts-of-money.ts'
import { workConcepts } from './concepts-of-work.ts'

/** Everything a number is asked about (rules.md 6.5), with the terms that answer. */
export const concepts: readonly Concept[] = [...moneyConcepts, ...workConcepts, ...lifeConcepts]
