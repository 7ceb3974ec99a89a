import { type ClauseLock, clauseLock, emptyLock, lockPath } from '#core/contract/clause-lock.ts'
import { readTerms } from '#core/contract/read-terms.ts'
import { decode } from '#core/contract/source.ts'
import { readYaml } from '#core/contract/yaml-source.ts'
import type { Message } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { readSource } from './read-files.ts'

/** Reads `clauses/lock.json`; an absent lock is an empty one. JSON is YAML, so its mistakes have places too. */
export function readLock(root: string): { lock: ClauseLock; messages: readonly Message[] } {
  const file = readSource(root, lockPath)
  if (!file) return { lock: emptyLock, messages: [] }
  const report = new Report(lockPath)
  const text = decode(file, report)
  const yaml = text === undefined ? undefined : readYaml(text, report)
  const lock = yaml && readTerms(clauseLock, yaml.value, yaml, report)
  return { lock: lock ?? emptyLock, messages: report.messages }
}
