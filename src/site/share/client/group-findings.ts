import type { Finding } from '#core/seal/finding.ts'

/** What a line is about, for a reader; what fails comes first, whatever it is about. */
export type Topic = 'failed' | 'files' | 'text' | 'records' | 'signatures' | 'seal' | 'pdf'

const order: readonly Topic[] = ['failed', 'files', 'text', 'signatures', 'records', 'seal', 'pdf']

const topics: readonly (readonly [RegExp, Topic])[] = [
  [/^bundle-(?:form|file|derived|instructions)$/u, 'files'],
  [/^(?:bundle-)?text$/u, 'text'],
  [/^(?:records-|evidence$)/u, 'records'],
  [/^(?:statement-|signer-identity$|signers-(?:expected|apart|level)$)/u, 'signatures'],
  [/^seal/u, 'seal'],
]

/** The lines of a verification by what they are about, in the order of a reader; topics without a line are left out. */
export function groupFindings(findings: readonly Finding[]): [Topic, readonly Finding[]][] {
  return order.flatMap((topic): [Topic, readonly Finding[]][] => {
    const own = findings.filter((one) => topicOf(one) === topic)
    return own.length > 0 ? [[topic, own]] : []
  })
}

function topicOf({ check, standing }: Finding): Topic {
  if (standing === 'failed') return 'failed'
  return topics.find(([pattern]) => pattern.test(check))?.[1] ?? 'pdf'
}
