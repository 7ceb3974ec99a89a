/**
 * Writes the records of the sample contracts anew; run it when a sample's text has changed:
 * `node src/testing/write-sample-records.ts`
 */
import { printToSeal } from '#node/seal/print-to-seal.ts'
import { writeSampleRecords } from './fixtures/write-samples.ts'

await writeSampleRecords(process.argv[2] ?? '.', printToSeal)
