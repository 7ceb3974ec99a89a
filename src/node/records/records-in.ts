import type { LifeRecord } from '#core/life/records/record.ts'
import { readRecord } from '#core/life/records/read-record.ts'
import { filesIn, readSource } from '#node/repository/read-files.ts'

/** The records of a contract that can be read, in the order of their numbers; the others are reported elsewhere. */
export function recordsIn(root: string, folder: string): LifeRecord[] {
  const path = `content/contracts/${folder}/records`
  const names = filesIn(root, path).filter((name) => /^\d.*\.json$/.test(name))
  return names.flatMap((name) => {
    const source = readSource(root, `${path}/${name}`)
    const file = source && readRecord(source).file
    return file ? [file.record] : []
  })
}
