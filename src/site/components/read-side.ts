import { readFile } from 'node:fs/promises'
import type { ContractSide } from '#site/archive/contract-side.ts'

/** Reads a contract's side file, which the loader wrote just before. */
export async function readSide(path: string): Promise<ContractSide> {
  return JSON.parse(await readFile(path, 'utf8')) as ContractSide
}
