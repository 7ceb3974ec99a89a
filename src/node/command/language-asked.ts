import { type Language, languages } from '#core/locale/locale.ts'

/**
 * The language somebody is spoken to: `--lang`, else the machine's locale, else English. Known before the command line
 * is parsed, so that its help and its errors speak it too.
 * @param args the command line, without the programs themselves
 * @param env the environment: `LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is not empty
 */
export function languageAsked(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return langOption(args) ?? (locale.startsWith('fr') ? 'fr' : 'en')
}

/** The last `--lang fr` or `--lang=fr`; a language nobody speaks is none here, and refused when the line is parsed. */
function langOption(args: readonly string[]): Language | undefined {
  const end = args.indexOf('--')
  const before = end === -1 ? args : args.slice(0, end)
  const given = before.map((arg, at) => (arg === '--lang' ? before[at + 1] : valueIn(arg)))
  return languages.find((known) => known === given.findLast((value) => value !== undefined))
}

function valueIn(arg: string): string | undefined {
  return arg.startsWith('--lang=') ? arg.slice('--lang='.length) : undefined
}
