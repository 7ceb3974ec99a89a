import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EnvironmentFault } from '#node/faults.ts'
import { passwordVariable, readPassword } from './read-password.ts'

const environment = { [passwordVariable]: 'from the environment' }

describe('the password of a key file', () => {
  test('comes from a file descriptor before the environment, and from there before a person', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clausier-password-'))
    writeFileSync(join(folder, 'password'), 'from a file\nand no more\n')
    const descriptor = openSync(join(folder, 'password'), 'r')
    const ask = async () => 'typed'
    expect(await readPassword({ environment, descriptor: String(descriptor), ask })).toBe(
      'from a file',
    )
    closeSync(descriptor)
    rmSync(folder, { recursive: true })
    expect(await readPassword({ environment, ask })).toBe('from the environment')
    expect(await readPassword({ environment: {}, ask })).toBe('typed')
  })

  test('may be empty, and is never asked of nobody', async () => {
    expect(await readPassword({ environment: { [passwordVariable]: '' } })).toBe('')
    await expect(readPassword({ environment: {} })).rejects.toThrow(
      'password of the key is missing',
    )
  })

  test('is not repeated where it was written by mistake', async () => {
    const fault = await readPassword({ environment, descriptor: 'hunter2' }).catch((error) => error)
    if (!(fault instanceof EnvironmentFault)) throw fault
    for (const language of ['fr', 'en'] as const)
      expect(Object.values(fault.told(language)).join()).not.toContain('hunter2')
    expect(fault.why).toContain('change it')
  })
})
