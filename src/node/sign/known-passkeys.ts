import { attempt } from '#core/seal/refusal.ts'
import { isReply, readReply, replyRole } from '#core/seal/statement/reply.ts'
import { isLocalPage } from '#core/seal/statement/signing-page.ts'
import type { KnownPasskey } from '#core/share/provider-page.ts'
import { readRecord } from '#core/life/records/read-record.ts'
import { recordsFolder } from '#core/repository/records-folder.ts'
import { filesIn, readSource } from '#node/repository/read-files.ts'
import { contractFolders } from '#node/repository/repository.ts'

/** The passkeys that the provider signed with on a local page before, each once, the one used last first. */
export async function knownPasskeys(root: string): Promise<KnownPasskey[]> {
  const found: KnownPasskey[] = []
  for (const folder of contractFolders(root)) found.push(...(await passkeysIn(root, folder)))
  const latest = found.toSorted((one, other) => Date.parse(other.on) - Date.parse(one.on))
  return latest.filter(({ id }, index) => latest.findIndex((one) => one.id === id) === index)
}

async function passkeysIn(root: string, folder: string): Promise<KnownPasskey[]> {
  const records = recordsFolder(folder)
  const names = filesIn(root, records).filter((name) => name.endsWith('-signed.json'))
  const files = names.flatMap((name) => {
    const source = readSource(root, `${records}/${name}`)
    const record = source && readRecord(source).file?.record
    const isOurs = record?.kind === 'signed' && record.details.signer.party === 'provider'
    const reply = isOurs ? record.evidence?.find(({ role }) => role === replyRole) : undefined
    return reply ? [reply.file] : []
  })
  const keys = await Promise.all(
    files.map((file) => passkeyOf(root, `${records}/evidence/${file}`)),
  )
  return keys.filter((key) => key !== undefined)
}

async function passkeyOf(root: string, path: string): Promise<KnownPasskey | undefined> {
  const source = readSource(root, path)
  if (!source || !isReply(source.bytes)) return undefined
  const { value } = await attempt(() => readReply(source.bytes))
  if (value?.envelope?.type !== 'webauthn') return undefined
  const { contract, document, saidAt, page } = value.statement
  if (!isLocalPage(page?.origin ?? '')) return undefined
  const { credentialId, publicKey, algorithm } = value.envelope
  const id = document ? `${contract}/${document}` : contract
  return { id: credentialId, publicKey, algorithm, contract: id, on: saidAt }
}
