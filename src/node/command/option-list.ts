import type { Options } from './verb.ts'

/** The values of an option that may be given again and again; none when it was not given. */
export function listOf(option: Options[string]): readonly string[] {
  if (option === undefined || typeof option === 'boolean') return []
  return typeof option === 'string' ? [option] : option
}
