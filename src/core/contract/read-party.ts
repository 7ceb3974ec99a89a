import type { Message } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { party } from './cover/parties.ts'
import { digestOf } from './digest.ts'
import type { PartyFile } from './library.ts'
import { readTerms } from './read-terms.ts'
import { type SourceFile, decode } from './source.ts'
import { readYaml } from './yaml-source.ts'

/** Reads `content/parties/<slug>.yaml`. Gives no party when something is wrong; the messages say what. */
export function readParty(file: SourceFile): { party?: PartyFile; messages: readonly Message[] } {
  const report = new Report(file.path)
  const text = decode(file, report)
  const yaml = text === undefined ? undefined : readYaml(text, report)
  const read = yaml && readTerms(party, yaml.value, yaml, report)
  if (!read) return { messages: report.messages }
  const slug = file.path.replace(/^.*\//, '').replace(/\.yaml$/, '')
  const value = yaml.value as Record<string, unknown>
  return {
    party: { slug, path: file.path, value, digest: digestOf(file.bytes) },
    messages: report.messages,
  }
}
