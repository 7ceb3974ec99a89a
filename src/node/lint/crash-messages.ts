import type { Crash } from '#core/lint/lint.ts'
import { type Message, fileStart } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'

/** A message for each rule that threw, so that the others' findings are still shown. */
export function crashMessages(crashed: readonly Crash[]): Message[] {
  return crashed.flatMap(({ rule, file, error }) => {
    const report = new Report(file)
    const problem = error instanceof Error ? error.message : String(error)
    report.add('rule-crashed', fileStart, { rule, problem })
    return report.messages
  })
}
