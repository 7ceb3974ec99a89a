/** Prints `tests: N passed, N failed, N skipped` from vitest's JSON report. Fails when no test ran. */
import { readFileSync } from 'node:fs'

const report = read(process.argv[2])
const skipped = report.numPendingTests + report.numTodoTests
console.log(
  `tests: ${report.numPassedTests} passed, ${report.numFailedTests} failed, ${skipped} skipped`,
)
if (report.numPassedTests === 0) process.exitCode = 1

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
  }
}
