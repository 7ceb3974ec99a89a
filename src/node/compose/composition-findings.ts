import type { Composition } from '#core/compose/compose-contract.ts'
import type { Finding } from '#core/lint/finding.ts'
import { lintReadings } from '#node/lint/lint-readings.ts'

/** What `check` will say of a contract once it is written, rules included; nothing of the documents around it. */
export function compositionFindings({ path, reading }: Composition): readonly Finding[] {
  return lintReadings([{ path, reading }]).findings.filter(({ allowed }) => !allowed)
}
