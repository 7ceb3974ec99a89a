import { digestOf } from '#core/contract/digest.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import type { Finding } from '#core/seal/finding.ts'
import { failed, found, shortName } from './contract-findings.ts'

/** Whether every file that a record names is there, byte for byte; what was erased on purpose is said to be. */
export function evidenceLines(
  files: readonly RecordFile[],
  evidence: ReadonlyMap<string, Uint8Array>,
): readonly Finding[] {
  const erased = new Map(
    files.flatMap(({ path, record }) =>
      record.kind === 'erased' ? record.details.files.map((file) => [file, path] as const) : [],
    ),
  )
  const named = files.flatMap(({ path, record }) =>
    (record.evidence ?? []).map((one) => ({ ...one, path })),
  )
  const lines = named.flatMap(({ file, digest, path }) => {
    const bytes = evidence.get(file)
    const by = erased.get(file)
    if (!bytes && by) return [found('evidence', erasedWords(file, by), shortName(path), 'claimed')]
    if (!bytes) return [failed('evidence', missingWords(file), shortName(path))]
    return digestOf(bytes) === digest
      ? []
      : [failed('evidence', changedWords(file), shortName(path))]
  })
  const names = new Set(named.map(({ file }) => file))
  const strays = [...evidence.keys()].filter((file) => !names.has(file))
  const whole = names.size - erased.size
  return [
    ...(lines.some(({ standing }) => standing === 'failed') || whole <= 0
      ? []
      : [found('evidence', wholeWords(whole))]),
    ...lines,
    ...strays.map((file) => found('evidence', strayWords(file), '', 'claimed')),
  ]
}

function wholeWords(count: number) {
  return {
    fr: `${count} fichier${count > 1 ? 's' : ''}, octet pour octet`,
    en: `${count} file${count > 1 ? 's' : ''}, byte for byte`,
  }
}

function missingWords(file: string) {
  return { fr: `${file} manque`, en: `${file} is missing` }
}

function changedWords(file: string) {
  return {
    fr: `${file} n'est plus celui qui a été consigné`,
    en: `${file} is no longer the one that was recorded`,
  }
}

function erasedWords(file: string, by: string) {
  return {
    fr: `${file} a été effacé, selon ${shortName(by)} ; son empreinte reste`,
    en: `${file} was erased, says ${shortName(by)}; its digest stays`,
  }
}

function strayWords(file: string) {
  return {
    fr: `aucun fait ne nomme ${file} : il ne prouve rien ici`,
    en: `no record names ${file}: it proves nothing here`,
  }
}
