import { existsSync } from 'node:fs'
import type { Language } from '#core/locale/locale.ts'
import type { Options } from '#node/command/verb.ts'
import { signedWords } from './signed-words.ts'

/** Refuses to lose a file that is already there, unless `--force` says so. @throws EnvironmentFault */
export function refuseLoss(path: string, options: Options, language: Language): void {
  if (existsSync(path) && options.force !== true) throw signedWords[language].exists(path)
}
