import type { Contract } from '#core/contract/contract.ts'
import { plainValue } from '#core/contract/plain-value.ts'
import { type Message, fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import type { Addendum } from './addendum.ts'
import { type Conflict, findConflicts } from './find-conflicts.ts'
import type { AddendumReading } from './read-addenda.ts'

/**
 * Errors about addenda that do not agree with what is in force: each stands in the addendum that is wrong, at the value, and
 * names the other document. With one of them nobody could say what a contract's terms are.
 * @param readings the addenda as read, for the places in their files
 */
export function conflictMessages(
  contract: Contract,
  addenda: readonly Addendum[],
  readings: readonly AddendumReading[],
): Message[] {
  return findConflicts(contract, addenda).flatMap((conflict) => {
    const { addendum, change } = conflict
    const reading = readings.find((one) => one.contract?.id === addendum.contract.id)
    const report = new Report(reading?.file.path ?? addendum.contract.id)
    const step = (key: string) => (/^\d+$/.test(key) ? Number(key) : key)
    const place = reading?.draft?.yaml.placeOf(change.at.split('.').map(step)) ?? fileStart
    if (conflict.kind === 'old-value') report.add('addendum-old-value', place, oldValue(conflict))
    else
      report.add('addendum-overtaken', place, {
        path: change.path,
        addendum: addendum.contract.id,
        other: conflict.other.contract.id,
        on: conflict.on.iso,
      })
    return report.messages
  })
}

function oldValue({
  path,
  addendum,
  on,
  old,
  inForce,
  source,
}: Extract<Conflict, { kind: 'old-value' }>) {
  const said = (value: unknown) => {
    const plain = plainValue(path, value)
    return plain === null ? '∅' : typeof plain === 'string' ? plain : JSON.stringify(plain)
  }
  return {
    path,
    addendum: addendum.contract.id,
    old: said(old),
    actual: said(inForce),
    source,
    on: on.iso,
  }
}
