import { boundPaths } from '#core/contract/bound-paths.ts'
import { readContent } from '#core/contract/check-content.ts'
import type { ClauseMeta } from '#core/contract/clause-meta.ts'
import type { Content } from '#core/contract/content.ts'
import { isKnownPath } from '#core/contract/cover-shape.ts'
import { blocksHtml } from '#core/contract/html.ts'
import type { Clause, Library } from '#core/contract/library.ts'
import { readContract } from '#core/contract/read-contract.ts'
import type { Language } from '#core/locale/locale.ts'
import { formatMessage } from '#core/report/message.ts'
import { Report } from '#core/report/report.ts'
import { sampleCover, sampleLabels } from './sample-cover.ts'

/**
 * Reads an example of the handbook as the text of a clause, in a contract with the sample cover page, and gives what a
 * reader sees. It is the walk itself that answers: an example that no longer holds stops the build.
 */
export function readExample(source: string, language: Language): string {
  const report = new Report('example')
  const isSignatures = source.includes('<Signatures')
  const content = isSignatures ? filler : (readContent(source, 'clause', report) ?? [])
  const reading = readContract(
    { path: 'example', bytes: new TextEncoder().encode(contractIn(language)) },
    libraryWith(content),
  )
  const messages = [...report.messages, ...reading.messages].filter(
    ({ severity }) => severity === 'error',
  )
  const unknown = boundPaths(content).find(({ path }) => !isKnownPath(path))
  if (unknown) throw new Error(`example: no term is called "${unknown.path}"`)
  const part = reading.contract?.parts[0]
  if (messages.length > 0 || !part)
    throw new Error(messages.map((message) => formatMessage(message, 'en')).join('\n'))
  const wanted = isSignatures ? 'signatures' : 'example'
  return blocksHtml(part, part.sections.find(({ id }) => id === wanted)?.blocks ?? [])
}

/** The example is article 12 of a contract that also has clauses to refer to. */
const clauses = [
  ...Array.from({ length: 11 }, (_, index) => `article-${index + 1}`),
  'example',
  'late-payment',
  'suspension',
]

/** What the other clauses say: a clause may not be silent. */
const filler: Content = readContent('…', 'clause', new Report('filler')) ?? []

function contractIn(language: Language): string {
  const uses = clauses.map((id) => `<Clause id="${id}" version="1.0.0" />`)
  return [
    '---',
    sampleCover.trim().replace('language: fr', `language: ${language}`),
    '---',
    '',
    ...uses,
    '',
    '<Signatures />',
    '',
  ].join('\n')
}

function libraryWith(example: Content): Library {
  const versions = clauses.map(
    (id) => [id, new Map([['1.0.0', clauseOf(id, id === 'example' ? example : filler)]])] as const,
  )
  return { clauses: new Map(versions), parties: new Map(), broken: new Set() }
}

function clauseOf(id: string, content: Content): Clause {
  const words = { fr: id, en: id }
  const meta: ClauseMeta = {
    id,
    version: '1.0.0',
    status: 'released',
    family: 'frame',
    titles: words,
    purpose: words,
    params: id === 'example' ? sampleLabels.map(([path, label]) => ({ path, label })) : [],
    requires: [],
    survives: false,
    severable: true,
    reviewedOn: null,
    reviewedBy: null,
  }
  return {
    meta,
    texts: { fr: content, en: content },
    words: new Map(),
    files: {},
    digest: 'sha256:',
    folder: `clauses/${id}/1.0.0`,
  }
}
