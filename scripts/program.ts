import { languageAsked } from '#node/command/language-asked.ts'
import { parseCommandLine, tellLostOutput } from '#node/command/run-command.ts'
import { commandLine } from './command-line.ts'

const args = process.argv.slice(2)
const language = languageAsked(args, process.env)

tellLostOutput(language)
await parseCommandLine(commandLine(language), args, language)
