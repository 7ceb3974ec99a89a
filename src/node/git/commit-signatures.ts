import type { CommitSignature } from '#core/change/change-log/log-entry.ts'
import { readBlobs } from './blobs.ts'
import { git } from './git.ts'

/** Which commits carry a signature, and of what kind. Nothing is verified: that costs a process each. */
export function signedCommits(root: string, ids: readonly string[]): Map<string, CommitSignature> {
  const signed = new Map<string, CommitSignature>()
  for (const [id, content] of readBlobs(root, ids)) {
    const header = /^gpgsig(?:-sha256)? -----BEGIN (PGP|SSH|SIGNED)/mu.exec(headersOf(content))
    if (header) signed.set(id, { format: formats[header[1] ?? ''] ?? 'other', check: 'unchecked' })
  }
  return signed
}

/** The same, each verified by git with the keys of this machine. */
export function verifiedCommits(
  root: string,
  ids: readonly string[],
): Map<string, CommitSignature> {
  const signed = signedCommits(root, ids)
  if (signed.size === 0) return signed
  const output = git(
    root,
    ['log', '--no-walk=unsorted', '--format=%H %G?', '--stdin'],
    {
      fr: 'Relancez la commande sans contrôle des signatures.',
      en: 'Run the command without checking signatures.',
    },
    `${[...signed.keys()].join('\n')}\n`,
  ).toString('latin1')
  for (const [, id = '', code = ''] of output.matchAll(/^([0-9a-f]+) ([A-Z])$/gmu)) {
    const known = signed.get(id)
    if (known) signed.set(id, { ...known, check: checks[code] ?? 'unknown-key' })
  }
  return signed
}

/** Headers of a commit object; its message, which may say anything, comes after the first empty line. */
function headersOf(content: Uint8Array): string {
  const text = Buffer.from(content).toString('latin1')
  const end = text.indexOf('\n\n')
  return end === -1 ? text : text.slice(0, end)
}

const formats: Readonly<Record<string, CommitSignature['format']>> = {
  PGP: 'pgp',
  SSH: 'ssh',
  SIGNED: 'x509',
}

/** git's letters for `%G?`; `U`, a signature that holds by a key nobody vouches for, is none of them: anyone can make one. */
const checks: Readonly<Record<string, CommitSignature['check']>> = {
  G: 'good',
  B: 'bad',
  X: 'expired',
  Y: 'expired',
  R: 'revoked',
}
