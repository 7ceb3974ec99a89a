import { oneMessage } from '#core/life/chain/check-links.ts'
import { usualDelays } from '#core/life/state/delays.ts'
import type { Message } from '#core/report/message.ts'
import { type Clock, clockOn } from '#node/command/clock.ts'
import { type Life, readLife } from '#node/records/read-life.ts'
import type { ContractEntry } from '#node/repository/repository.ts'

/** The record of a contract that is dated last: on an earlier day it is still to come. */
export type LastRecord = { readonly path: string; readonly at: string; readonly isSample: boolean }

/** A clock for which nothing lies ahead: what it finds wrong is wrong on any day. */
const endOfTime: Clock = {
  ...clockOn({ kind: 'date', iso: '2999-12-31' }),
  latest: () => Number.POSITIVE_INFINITY,
}

/**
 * What `check` finds wrong with the records of a contract on whatever day: each by itself, the chain, what cannot be,
 * the evidence. A site is not built from records that were touched.
 */
export function recordFaults(
  root: string,
  entry: ContractEntry,
): { messages: readonly Message[]; last?: LastRecord } {
  const life = readLife(root, entry, endOfTime, usualDelays)
  const last = lastOf(life)
  return { messages: life.messages, ...(last && { last }) }
}

/** What is wrong on a day with a record dated later. A sample's life may lie ahead. */
export function aheadMessages(last: LastRecord | undefined, clock: Clock, zone: string): Message[] {
  if (!last || last.isSample || Date.parse(last.at) <= clock.latest(zone)) return []
  const details = { at: last.at, today: clock.today(zone).iso }
  return [...oneMessage(last.path, 'record-future', details)]
}

function lastOf({ files, context }: Life): LastRecord | undefined {
  const last = [...files].sort((a, b) => Date.parse(a.record.at) - Date.parse(b.record.at)).at(-1)
  return last && { path: last.path, at: last.record.at, isSample: context.isSample }
}
