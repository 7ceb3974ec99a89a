import type { RuleId } from '#core/lint/rule.ts'

/**
 * Rules that the tables of expected findings name and that are not written yet. Whoever writes one takes it out:
 * the tests refuse a pending rule that exists.
 */
export const pendingRules: readonly RuleId[] = []
