/**
 * Appends notes without end and names each on standard output once it is acknowledged; for tests that kill it.
 * Arguments: the repository, a name for this writer.
 */
import { writeSync } from 'node:fs'
import { appendRecord } from '#node/records/append-record.ts'
import { lifeContext, noteSaying } from '#testing/fixtures/life-folder.ts'

const [root = '.', writer = 'writer'] = process.argv.slice(2)
const most = 100_000

for (let count = 0; count < most; count++) {
  const { file } = await appendRecord(root, noteSaying(`${writer} ${count}`), lifeContext())
  if (!file) throw new Error('A note was refused.')
  writeSync(1, `${file.number} ${file.digest}\n`)
}
