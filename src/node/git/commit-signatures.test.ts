import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type GitRepository, gitRepository } from '#testing/fixtures/git-repository.ts'
import { isThere } from '#testing/fixtures/tools.ts'
import { signedCommits, verifiedCommits } from './commit-signatures.ts'

let repository: GitRepository

beforeEach(() => {
  repository = gitRepository()
})
afterEach(() => repository.dispose())

/** Commits are signed from here on with a new SSH key, which git trusts if `trusts`. */
function signCommits({ trusts }: { trusts: boolean }): void {
  const key = join(repository.top, '.git', 'key')
  const made = ['-q', '-t', 'ed25519', '-N', '', '-C', 'ann@example.org', '-f', key]
  execFileSync('ssh-keygen', made)
  const allowed = join(repository.top, '.git', 'allowed')
  const publicKey = execFileSync('ssh-keygen', ['-y', '-f', key], { encoding: 'utf8' })
  writeFileSync(allowed, trusts ? `ann@example.org ${publicKey}` : '')
  repository.git('config', 'gpg.format', 'ssh')
  repository.git('config', 'user.signingkey', key)
  repository.git('config', 'gpg.ssh.allowedSignersFile', allowed)
  repository.git('config', 'commit.gpgsign', 'true')
}

/** The newest commit with other words under the same signature. */
function forgedCommit(): string {
  const object = repository.git('cat-file', 'commit', 'HEAD')
  return execFileSync(
    'git',
    ['-C', repository.top, 'hash-object', '-t', 'commit', '-w', '--stdin'],
    { input: `${object.replace('second', 'forged')}\n`, encoding: 'utf8' },
  ).trim()
}

describe.skipIf(!isThere('ssh-keygen'))('a signed commit', () => {
  test('a commit signed with a known key is good, one whose words were changed is bad', () => {
    const plain = repository.commit('first')
    signCommits({ trusts: true })
    const signed = repository.commit('second')
    const forged = forgedCommit()
    expect([...verifiedCommits(repository.root, [plain, signed, forged])]).toEqual([
      [signed, { format: 'ssh', check: 'good' }],
      [forged, { format: 'ssh', check: 'bad' }],
    ])
  })

  test('a key that this machine does not know is said so, never taken as good', () => {
    signCommits({ trusts: false })
    const signed = repository.commit('second')
    expect(verifiedCommits(repository.root, [signed]).get(signed)?.check).toBe('unknown-key')
  })

  test('without checking, a signature is only known to be there', () => {
    signCommits({ trusts: true })
    const signed = repository.commit('second')
    expect(signedCommits(repository.root, [signed]).get(signed)).toEqual({
      format: 'ssh',
      check: 'unchecked',
    })
  })
})

test('a message that looks like a signature is none', () => {
  const plain = repository.commit('gpgsig -----BEGIN PGP SIGNATURE-----', {
    body: 'gpgsig -----BEGIN SSH SIGNATURE-----',
  })
  expect(verifiedCommits(repository.root, [plain]).size).toBe(0)
})
