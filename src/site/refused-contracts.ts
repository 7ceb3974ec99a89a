import { type Message, fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import type { ContractRecord } from '#site/archive/records.ts'

/** For `build --strict`: a message for each contract that has errors nobody has accepted with a reason. */
export function refusedContracts(contracts: readonly ContractRecord[]): Message[] {
  return contracts.flatMap(({ id, findings }) => {
    if (findings.error === 0) return []
    const folder = `content/contracts/${id}`
    const report = new Report(`${folder}/contract.mdx`)
    report.add('findings-refused', fileStart, { id, n: findings.error, folder })
    return report.messages
  })
}
