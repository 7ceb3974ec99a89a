/**
 * Seals the signed sample again and again, each time in a folder of its own, and names each seal on standard output
 * once it is acknowledged; for tests that kill it. Arguments: where the folders go, how many.
 */
import { cpSync, mkdirSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { usualDelays } from '#core/life/state/delays.ts'
import { clockOn } from '#node/command/clock.ts'
import { readLife } from '#node/records/read-life.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import { readFolders } from '#node/repository/repository.ts'
import { sealDocument } from '#node/seal/seal-document.ts'

const [root = '.', most = '1'] = process.argv.slice(2)
const id = 'FR-ADM-0001'
const clock = clockOn({ kind: 'date', iso: '2026-12-18' })
const [entry] = readFolders('.', [id]).contracts
if (!entry) throw new Error('The sample cannot be read.')
/** As long as a short print; what it says is of no matter here. */
const pdf = new Uint8Array(100_000).fill(37)
const unsealed = readdirSync(recordsFolder(id)).filter((name) => /^000[1-4]-/u.test(name))

for (let number = 0; number < Number(most); number += 1) {
  const own = join(root, String(number))
  const records = join(own, recordsFolder(id))
  mkdirSync(records, { recursive: true })
  for (const name of [...unsealed, 'evidence'])
    cpSync(join(recordsFolder(id), name), join(records, name), {
      recursive: true,
      filter: (path) => !/\.(?:txt|pdf)$/u.test(path),
    })
  const life = readLife(own, entry, clock, usualDelays)
  writeSync(1, `${number} begins\n`)
  const { file, messages } = await sealDocument(own, life, { contract: entry.contract, pdf }, clock)
  if (!file) throw new Error(messages.map(({ text }) => text.en).join('\n'))
  writeSync(1, `${number} ${file.digest}\n`)
}
