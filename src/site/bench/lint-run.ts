import { lintReadings } from '#node/lint/lint-readings.ts'
import { readRepository } from '#node/repository/repository.ts'

/** A process of its own: reads the repository named on its command line, then lints it and prints the seconds of that alone. */
const [root = '.'] = process.argv.slice(2)
const { readings } = readRepository(root)
const started = performance.now()
const { crashed } = lintReadings(readings)
if (crashed.length > 0) throw new Error(`rules stopped: ${crashed.map(({ rule }) => rule).join()}`)
console.log((performance.now() - started) / 1000)
