import type { RecordFile } from '#core/life/records/read-record.ts'
import { recordText } from '#core/life/records/canonical.ts'
import type { Words } from '#core/locale/locale.ts'
import { checkTimeStamp, readTimeStamp } from '#core/seal/cms/time-stamp.ts'
import { stampRole } from '#core/seal/contract/seal-contents.ts'
import { hexOf } from '#core/seal/der/read-values.ts'
import type { Finding } from '#core/seal/finding.ts'
import { attempt, refuse } from '#core/seal/refusal.ts'
import { readCertificate } from '#core/seal/x509/certificate.ts'
import { chainOf } from '#core/seal/x509/chain.ts'
import type { ContractTrust } from './contract-case.ts'
import { failed, found, shortName } from './contract-findings.ts'

/** The outside time of each seal; a seal without one is dated by the provider's own word. */
export async function stampLines(
  files: readonly RecordFile[],
  evidence: ReadonlyMap<string, Uint8Array>,
  trust: ContractTrust,
): Promise<readonly Finding[]> {
  const tokens = files.flatMap(({ path, record }) =>
    (record.evidence ?? []).flatMap(({ file, role }) => {
      const token = role === stampRole ? evidence.get(file) : undefined
      return token ? [{ token, about: shortName(path) }] : []
    }),
  )
  const lines: Finding[] = []
  const dated = new Set<string>()
  for (const { token, about } of tokens) {
    const { value, refusal } = await attempt(() => judge(token, files, trust))
    if (refusal) lines.push(failed('seal-time', refusal.words, about))
    else {
      dated.add(value.record)
      lines.push(
        found('seal-time', stampedWords(value), about, value.isTrusted ? 'proved' : 'claimed'),
      )
    }
  }
  const undated = files.filter(({ path, record }) => record.kind === 'sealed' && !dated.has(path))
  return [
    ...lines,
    ...undated.map(({ path, record }) =>
      found('seal-time', undatedWords(record.at), shortName(path), 'claimed'),
    ),
  ]
}

type Judged = {
  readonly record: string
  readonly time: string
  readonly authority: string
  readonly isTrusted: boolean
}

async function judge(
  token: Uint8Array,
  files: readonly RecordFile[],
  { at, stampAnchors = [] }: ContractTrust,
): Promise<Judged> {
  const stamp = readTimeStamp(token)
  const imprint = `sha256:${hexOf(stamp.imprint)}`
  const file = files.find(({ digest }) => digest === imprint) ?? refuse('imprint-differs')
  const bytes = new TextEncoder().encode(recordText(file.record))
  const signer = await checkTimeStamp(stamp, bytes)
  if (stamp.time > Date.parse(at)) refuse('stamp-order')
  if (stampAnchors.length > 0)
    await chainOf(signer, stamp.message.certificates, {
      anchors: stampAnchors.map(readCertificate),
      at: stamp.time,
      purpose: 'time-stamp',
    })
  return {
    record: file.path,
    time: `${new Date(stamp.time).toISOString().slice(0, 19)}Z`,
    authority: signer.name,
    isTrusted: stampAnchors.length > 0,
  }
}

function stampedWords({ record, time, authority, isTrusted }: Judged): Words {
  const name = shortName(record)
  return {
    fr: `${name} et tout ce qui le précède existaient le ${time}, selon « ${authority} » (RFC 3161)${isTrusted ? '' : ', à qui rien ne dit de se fier'}`,
    en: `${name} and all before it existed on ${time}, says "${authority}" (RFC 3161)${isTrusted ? '' : ', which nothing says to trust'}`,
  }
}

function undatedWords(at: string): Words {
  return {
    fr: `${at}, selon le seul prestataire : aucun horodatage extérieur`,
    en: `${at}, by the provider's word alone: no outside time-stamp`,
  }
}
