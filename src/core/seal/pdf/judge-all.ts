import { attempt } from '#core/seal/refusal.ts'
import { algorithmName } from '#core/seal/x509/algorithm.ts'
import { identityLines } from './identity-lines.ts'
import { certify } from './certify.ts'
import { checkedMessage, signatureToken, trustedStamp } from './checked-message.ts'
import type { Court, JudgedSignature } from './court.ts'
import { failed, found } from './pdf-findings.ts'
import type { PdfSignature } from './read-signatures.ts'
import { claimedTimeLine, stampLine } from './time-lines.ts'

/**
 * Judges signatures from the newest to the oldest: each time-stamp of the document that holds shows when
 * everything before it existed, so that older certificates are judged at that time.
 * @param at milliseconds since 1970 where the verifier stands
 * @returns in the order of the file
 */
export async function judgeAll(
  signatures: readonly PdfSignature[],
  court: Court,
  at: number,
): Promise<readonly JudgedSignature[]> {
  const judged: JudgedSignature[] = []
  let known = at
  for (const signature of [...signatures].reverse()) {
    const isStamp = signature.kind === 'time-stamp'
    const one = await (isStamp ? judgeStamp : judgeSignature)(signature, court, known)
    if (isStamp) known = one.provedTime ?? known
    judged.unshift(one)
  }
  return judged
}

/** @param known milliseconds since 1970: the time the signature is known to be older than */
async function judgeStamp(
  signature: PdfSignature,
  court: Court,
  known: number,
): Promise<JudgedSignature> {
  const { field, kind } = signature
  const { value, refusal } = await attempt(() =>
    trustedStamp(signature.message, signature.signed, court, known),
  )
  if (refusal)
    return { kind, field, findings: [failed('document-time', refusal, field)], paths: [] }
  return {
    kind,
    field,
    signer: value.signer,
    ...(value.certified.isTrusted && { provedTime: value.time }),
    findings: [stampLine('document-time', field, value)],
    paths: [value.certified.path],
  }
}

async function judgeSignature(
  signature: PdfSignature,
  court: Court,
  known: number,
): Promise<JudgedSignature> {
  const { field, kind, claimedTime } = signature
  const base = { kind, field, ...(claimedTime && { claimedTime }) }
  const { value: checked, refusal } = await attempt(() => checkedMessage(signature))
  if (refusal) return { ...base, findings: [failed('signature-value', refusal, field)], paths: [] }
  const { message, signer } = checked
  const time = await judgeTime(signature, court, known)
  const at = time.provedTime ?? known
  const certified = await attempt(() =>
    certify(signer, message, court, { purpose: 'document', at }),
  )
  const key = algorithmName(message.algorithm)
  const value = found(
    'signature-value',
    { fr: `clé de « ${signer.name} », ${key}`, en: `key of "${signer.name}", ${key}` },
    field,
  )
  const identity = certified.refusal
    ? [failed('signer-certificate', certified.refusal, field)]
    : identityLines(certified.value, field)
  return {
    ...base,
    ...time,
    signer,
    findings: [value, ...identity, ...time.findings],
    paths: [...(certified.value ? [certified.value.path] : []), ...time.paths],
  }
}

/** When a signature existed: by its own time-stamp, or only by what its maker says. */
async function judgeTime(
  { message, field, claimedTime }: PdfSignature,
  court: Court,
  known: number,
): Promise<Pick<JudgedSignature, 'provedTime' | 'isStamped' | 'findings' | 'paths'>> {
  const token = signatureToken(message)
  if (!token)
    return { findings: claimedTime ? [claimedTimeLine(claimedTime, field)] : [], paths: [] }
  const { value, refusal } = await attempt(() =>
    trustedStamp(token.stamp, token.signature, court, known),
  )
  if (refusal) return { findings: [failed('signature-time', refusal, field)], paths: [] }
  return {
    isStamped: true,
    ...(value.certified.isTrusted && { provedTime: value.time }),
    findings: [stampLine('signature-time', field, value)],
    paths: [value.certified.path],
  }
}
