import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Language } from '#core/locale/locale.ts'
import { fromBase64url, toBase64url } from '#core/terms/base64url.ts'
import { linkKeyBytes } from '#core/share/link.ts'
import { tryGit } from '#node/git/git.ts'
import { placeFile, writeFileAtomically } from '#node/write-file.ts'
import { secretWords } from './secret-words.ts'

/** Where the secret of the house stands, in a folder that git never looks into. */
export const secretFile = '.clausier/share-secret'
/** The variable that holds it instead, on a machine that builds the share site. */
export const secretVariable = 'CLAUSIER_SHARE_SECRET'

/**
 * The secret that the keys of all private links are derived from: of the environment, else of the file; `undefined` when
 * there is none.
 * @throws EnvironmentFault when it has not the form of one, others may read it, or git has it
 */
export async function readHouseSecret(
  root: string,
  language: Language,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const words = secretWords[language]
  const given = env[secretVariable]
  if (given) return secretIn(given) ?? fail(words.malformed(secretVariable))
  const path = join(root, secretFile)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw words.unreadable(secretFile, error)
  })
  if (text === undefined) return undefined
  if (process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0)
    throw words.open(secretFile)
  if (isInGit(root)) throw words.tracked(secretFile)
  return secretIn(text) ?? fail(words.malformed(secretFile))
}

/** Makes the secret of a house that has none yet: 256 random bits in a file that its owner alone may read. */
export async function makeHouseSecret(root: string): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(root, secretFile)
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  await writeFileAtomically(join(folder, '.gitignore'), '*\n')
  const secret = new Uint8Array(randomBytes(linkKeyBytes))
  await placeFile(path, `${toBase64url(secret)}\n`, async (temporary) => {
    await chmod(temporary, 0o600)
    // Fails where another run was faster: a secret is never replaced.
    await link(temporary, path)
  })
  return secret
}

/** Taken out of the index, it is still in every commit that had it: git is asked for the very bytes. */
function isInGit(root: string): boolean {
  if (tryGit(root, ['ls-files', '--', secretFile])) return true
  const object = tryGit(root, ['hash-object', '--no-filters', '--', secretFile])?.trim()
  return object !== undefined && tryGit(root, ['cat-file', '-e', object]) !== undefined
}

function secretIn(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = fromBase64url(text.trim())
  return bytes && bytes.length >= linkKeyBytes ? bytes : undefined
}

function fail(fault: Error): never {
  throw fault
}
