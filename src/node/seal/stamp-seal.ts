import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Settings } from '#core/compose/settings.ts'
import type { RecordFile } from '#core/life/records/read-record.ts'
import { stampRole } from '#core/seal/contract/seal-contents.ts'
import { readTimeStamp } from '#core/seal/cms/time-stamp.ts'
import { hexOf } from '#core/seal/der/read-values.ts'
import { attempt } from '#core/seal/refusal.ts'
import type { Clock } from '#node/command/clock.ts'
import { type Appended, appendRecord } from '#node/records/append-record.ts'
import type { Life } from '#node/records/read-life.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import { readSource } from '#node/repository/read-files.ts'
import { readCertificates } from '#node/sign-pdf/read-certificates.ts'
import { requestTimeStamp } from '#node/sign-pdf/time-stamp-authority.ts'

/**
 * Has an outside authority date a seal (RFC 3161): a token over the very bytes of the seal's record, kept as the
 * evidence of a record of its own.
 * @param authority its address, from the settings
 * @throws EnvironmentFault when there is no token to be had, or none to be believed; the seal stays as it is
 */
export async function stampSeal(
  root: string,
  { context }: Pick<Life, 'context'>,
  seal: RecordFile,
  { authority, certificates }: { readonly authority: string; readonly certificates: string | null },
  clock: Clock,
): Promise<Appended> {
  const anchors = certificates === null ? [] : await readCertificates(resolve(root, certificates))
  const bytes = await readFile(join(root, seal.path))
  const token = await requestTimeStamp(bytes, { url: authority, anchors }, new Date().toISOString())
  const { time } = readTimeStamp(token)
  const { document, digest } = seal.record
  return appendRecord(
    root,
    {
      kind: 'attached',
      ...(document && { document }),
      digest,
      actor: { party: 'software' },
      basis: 'attested',
      details: {
        what: `RFC 3161 time-stamp of ${seal.path.slice(seal.path.lastIndexOf('/') + 1)}`,
        from: `${new Date(time).toISOString().slice(0, 19)}Z`,
      },
    },
    { ...context, clock },
    [{ bytes: token, extension: '.tst', mediaType: stampMediaType, role: stampRole }],
  )
}

const stampMediaType = 'application/vnd.etsi.timestamp-token'

/** True when a time-stamp of a seal is among the evidence already. */
export async function isStamped(
  root: string,
  contract: string,
  files: readonly RecordFile[],
  seal: RecordFile,
): Promise<boolean> {
  for (const { file, role } of files.flatMap(({ record }) => record.evidence ?? [])) {
    if (role !== stampRole) continue
    const source = readSource(root, `${recordsFolder(contract)}/evidence/${file}`)
    const { value } = await attempt(() => source && readTimeStamp(source.bytes))
    if (value && `sha256:${hexOf(value.imprint)}` === seal.digest) return true
  }
  return false
}

/** The authority that the settings name; none while they name none. */
export function authorityOf({
  signing,
}: Settings): { readonly authority: string; readonly certificates: string | null } | undefined {
  const { timeStampAuthority, timeStampCertificates } = signing
  return timeStampAuthority === null
    ? undefined
    : { authority: timeStampAuthority, certificates: timeStampCertificates }
}
