import type { Contract } from '#core/contract/contract.ts'
import { type Message, fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import type { PlainDate } from '#core/terms/date.ts'
import type { AddendumReading } from './read-addenda.ts'

/**
 * Warnings about addenda to a contract that its records do not show as signed, or show as signed on another day than the
 * addendum says. An addendum that both parties signed all the same is an error: it changes what was never agreed.
 * @param signedOn the day of the contract's last signature by its records; absent while one is missing
 * @param isSigned is an addendum, by its id, signed by both parties?
 */
export function signatureMessages(
  contract: Contract,
  signedOn: PlainDate | undefined,
  readings: readonly AddendumReading[],
  isSigned: (id: string) => boolean,
): Message[] {
  return readings.flatMap(({ contract: addendum, draft, file }) => {
    if (!addendum) return []
    const report = new Report(file.path)
    const place = draft?.yaml.placeOf(['base', 'signedAt']) ?? fileStart
    const said = addendum.terms.base?.signedAt
    if (!signedOn)
      report.add(
        'addendum-base-unsigned',
        place,
        { id: contract.id },
        isSigned(addendum.id) ? 'error' : 'warning',
      )
    else if (said && said.iso !== signedOn.iso)
      report.add(
        'addendum-base-signed-other',
        place,
        { actual: said.iso, signed: signedOn.iso },
        'warning',
      )
    return report.messages
  })
}
