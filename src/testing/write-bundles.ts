/**
 * Writes two bundles in turn to one place without end, each time in place of the other, and says so on standard output
 * before and after; for tests that kill it. Arguments: the place, the two bundles.
 */
import { writeSync } from 'node:fs'
import { readBundle } from '#node/bundle/read-bundle.ts'
import { settleBundle, writeBundle } from '#node/bundle/write-bundle.ts'

const [to = '', ...bundles] = process.argv.slice(2)
const contents = bundles.map(readBundle)
const most = 10_000

for (let turn = 0; turn < most; turn += 1)
  for (const [number, files] of contents.entries()) {
    writeSync(1, `writing ${number}\n`)
    await settleBundle(to)
    await writeBundle(to, files)
    writeSync(1, `written ${number}\n`)
  }
