import type { Reply } from '#core/seal/statement/reply.ts'
import { takeReply } from '#node/command/take-reply.ts'
import type { ExitCode } from '#node/command/verb.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { readRecords } from '#node/records/read-records.ts'
import { knownStatements, recordedBefore } from '#node/reply/known-replies.ts'
import type { Received } from './desk-answer.ts'
import { passkeySentence, passkeyUsed } from './passkey-used.ts'
import type { Sitting } from './sitting.ts'

/**
 * Takes a signature of the local page in, and settles how the command ends. What was refused is told; when a later step
 * fails, the record that stands is told all the same.
 */
export async function takeSignature(
  sitting: Sitting,
  reply: Reply,
  ending: Pick<PromiseWithResolvers<ExitCode>, 'resolve' | 'reject'>,
): Promise<Received> {
  const { context, options, found, origin } = sitting
  const said: string[] = []
  const report = (line: string) => {
    said.push(line)
    context.report(line)
  }
  try {
    const path = found.document.file.path
    const { code, files } = await takeReply({ ...context, report }, path, reply, options, origin)
    ending.resolve(code)
    const isSealed = files.some(({ record }) => record.kind === 'sealed')
    const paths = files.map((file) => file.path)
    return received(sitting, reply, paths, isSealed, said)
  } catch (error) {
    ending.reject(error)
    if (error instanceof EnvironmentFault) said.push(...Object.values(error.told(context.language)))
    return received(sitting, reply, await standing(sitting, reply), false, said)
  }
}

function received(
  { context, found, page }: Sitting,
  { envelope }: Reply,
  files: readonly string[],
  isSealed: boolean,
  said: readonly string[],
): Received {
  if (files.length === 0 || envelope?.type !== 'webauthn') return { outcome: 'refused', said }
  const registered = found.settings.signing.passkey
  const passkey = passkeyUsed(envelope.publicKey, page.passkeys, registered, context.language)
  context.report(passkeySentence(passkey, context.language))
  return { outcome: 'recorded', files, isSealed, passkey, said }
}

/** The record that holds the signature, if it was written before a fault. */
async function standing({ context, found }: Sitting, { statement }: Reply): Promise<string[]> {
  const { id } = found.life.facts
  const { files } = readRecords(context.root, id)
  const file = recordedBefore(statement, await knownStatements(context.root, id, files))
  return file ? [file.path] : []
}
