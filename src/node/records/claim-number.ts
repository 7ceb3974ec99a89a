import { link, readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { recordFileName, recordNumber } from '#core/life/records/read-record.ts'
import { type RecordKind, isRecordKind } from '#core/life/records/record.ts'
import { flushFolder } from '#node/write-file.ts'

/*
 * Two writers must never share a number, though their files have different names. A number is taken by hard
 * linking the finished record to `.NNNN.claim`, which only one writer can do; then the record gets its name.
 * Whoever finds a claim finishes it, so that a writer that was killed in between blocks nobody.
 */

const claimName = /^\.(\d{4,6})\.claim$/u

/**
 * Puts a finished file at a place of the chain.
 * @param temporary a file of the same folder that holds the whole record, on disk
 * @returns false when another writer took the number first; nothing has changed then
 */
export async function claimNumber(
  folder: string,
  number: number,
  kind: string,
  temporary: string,
): Promise<boolean> {
  const claim = join(folder, claimFor(number))
  const final = join(folder, recordFileName(number, kind))
  if (!(await linked(temporary, claim))) return false
  const isFree = !(await numbersIn(folder)).has(number)
  if (isFree) await linked(temporary, final)
  await flushFolder(folder)
  await rm(claim, { force: true })
  return isFree || (await sameContent(temporary, final))
}

/** Finishes the claims of other writers, at work or gone. */
export async function finishClaims(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const number = Number(claimName.exec(name)?.[1])
    const claim = join(folder, name)
    const text = number ? await textOf(claim) : undefined
    if (text === undefined) continue
    const kind = kindIn(text)
    if (kind && !(await numbersIn(folder)).has(number))
      await linked(claim, join(folder, recordFileName(number, kind)))
    await flushFolder(folder)
    await rm(claim, { force: true })
  }
}

/** The kind of the record in a claim; none in a file that no writer of ours made: its words must not lead anywhere. */
function kindIn(text: string): RecordKind | undefined {
  try {
    const { kind } = JSON.parse(text) as { kind?: unknown }
    return typeof kind === 'string' && isRecordKind(kind) ? kind : undefined
  } catch {
    return undefined
  }
}

function claimFor(number: number): string {
  return `.${String(number).padStart(4, '0')}.claim`
}

async function numbersIn(folder: string): Promise<Set<number>> {
  const names = await readdir(folder)
  return new Set(names.flatMap((name) => recordNumber(name) ?? []))
}

/** Gives a file a second name. False when the name is taken, or the first one is gone since its claim was finished. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes(codeOf(error))) return false
    throw error
  }
}

/** True when another writer finished this very record in the meantime. */
async function sameContent(one: string, other: string): Promise<boolean> {
  const text = await textOf(other)
  return text !== undefined && text === (await textOf(one))
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
