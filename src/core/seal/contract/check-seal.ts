import type { Contract } from '#core/contract/contract.ts'
import { type Message, fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { type KeptFiles, type SealChange, sealChanges } from './seal-changes.ts'
import type { SealedText } from './seal-contents.ts'

/** A reader sees the first ones; the rest is counted. */
const mostShown = 12

/**
 * What a sealed contract says otherwise today, as errors that name each change.
 * @param path the contract's file
 */
export function checkSeal(
  path: string,
  sealed: SealedText,
  kept: KeptFiles,
  contract: Contract,
): readonly Message[] {
  const changes = sealChanges(sealed, kept, contract)
  const report = new Report(path)
  for (const change of changes.slice(0, mostShown)) say(report, change)
  if (changes.length > mostShown)
    report.add('seal-more', fileStart, { count: changes.length - mostShown })
  return report.messages
}

function say(report: Report, change: SealChange): void {
  const { kind, ...details } = change
  report.add(`seal-${kind}`, fileStart, details)
}
