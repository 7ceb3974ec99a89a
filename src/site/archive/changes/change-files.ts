import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { LogEntry } from '#core/change/change-log/log-entry.ts'
import type { Words } from '#core/locale/locale.ts'

/** The change log of a contract, newest entry first. */
export type ChangeLog = readonly LogEntry[]

/** What a commit changed in a contract, as the page of its redline shows it: a fragment for each document that differs. */
export type ChangeRedlines = readonly {
  /** The contract's id, or the number of an addendum. */
  readonly document: string
  readonly html: Words
}[]

/** Reads a change log, which the loader wrote just before. */
export function readChangeLog(path: string): ChangeLog {
  return JSON.parse(readFileSync(path, 'utf8')) as ChangeLog
}

/** Reads what a commit changed, likewise. */
export function readChangeRedlines(path: string): ChangeRedlines {
  return JSON.parse(readFileSync(path, 'utf8')) as ChangeRedlines
}

/** Writes a file if it is not there: its name says what is in it. Never seen in part. */
export function keepFile(path: string, make: () => unknown): void {
  if (isKept(path)) return
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`
  writeFileSync(temporary, JSON.stringify(make()))
  renameSync(temporary, path)
}

/** Is a file there, and whole? */
export function isKept(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0
}
