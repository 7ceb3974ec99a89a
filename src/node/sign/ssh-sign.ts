import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Language } from '#core/locale/locale.ts'
import { type EnvelopeOf, sshNamespace } from '#core/seal/statement/envelope.ts'
import { type Statement, statementText } from '#core/seal/statement/statement.ts'
import { signWords } from './sign-words.ts'
import { withKeyFile } from './signing-key-file.ts'

/**
 * Signs a statement with an SSH key, by OpenSSH's own tool, which asks for the passphrase itself or lets an agent
 * sign. The key never passes through here.
 * @param key the key's file, or a public key whose other half an agent holds
 * @throws EnvironmentFault when there is no tool, no key, or no signature
 */
export async function sshSign(
  statement: Statement,
  key: string,
  language: Language,
): Promise<EnvelopeOf<'sshsig'>> {
  const words = signWords[language]
  return withKeyFile(key, async (path) => {
    if (!existsSync(path)) throw words.noKeyFile(path)
    const args = ['-q', '-Y', 'sign', '-f', path, '-n', sshNamespace]
    const done = spawnSync('ssh-keygen', args, {
      input: statementText(statement),
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    })
    if (done.error) throw words.noTool(done.error)
    if (done.status !== 0) throw words.notSigned(path, done.stderr.trim())
    return { type: 'sshsig', namespace: sshNamespace, signature: done.stdout }
  })
}
