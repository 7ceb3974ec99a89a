import { resolve } from 'node:path'
import { styleText } from 'node:util'
import { type Edition, type Redline, redline as compare } from '#core/change/redline/redline.ts'
import { type PaintRun, plainRun, redlineText } from '#core/change/redline/redline-text.ts'
import { type RedlineSides, sideWords } from '#core/change/redline/redline-sides.ts'
import { redlineWords } from '#core/change/redline/redline-words.ts'
import type { Contract } from '#core/contract/contract.ts'
import { typographer } from '#core/locale/typographer.ts'
import { formatMessage } from '#core/report/message.ts'
import { parseDate } from '#core/terms/date.ts'
import {
  type FoundEdition,
  editionAtRevision,
  editionNow,
  editionOnDay,
  lastOther,
} from '#node/history/edition-at.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { type Past, openPast } from '#node/history/past.ts'
import { documentIds } from '#node/repository/repository.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import { unknownContract } from './read-one.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/** `redline <contract>`: what changed between two texts of a contract or addendum, on the terminal or in files. */
export const redline: RunVerb = async (context, [id = ''], options) => {
  const { root } = context
  const past = once(() => openPast(root))
  if (typeof options.fromDocx === 'string')
    return redlineWord(context, id, options, options.fromDocx, past)
  if (typeof options.to !== 'string' && !documentIds(root).includes(id))
    throw unknownContract(id, documentIds(root))
  const after = find(root, id, options.to, past) ?? editionNow(root, id)
  if (!after.edition) return refuse(context, after)
  const before = find(root, id, options.from, past) ?? lastOther(past(), id, after.edition)
  if (!before.edition) return refuse(context, before)
  const found = compare(before.edition, after.edition)
  const sides = { before: before.source, after: after.source }
  if (options.json) context.print(JSON.stringify(asJson(found, sides), null, 2))
  else if (!(await writeFiles(context, options, found, sides, after.edition)))
    for (const line of linesOf(found, sides, context)) context.print(line)
  return 0
}

/** A Word file that came back, against the text it was made from: what git or the disk has of it. */
async function redlineWord(
  context: Context,
  id: string,
  options: Options,
  path: string,
  past: () => Past,
): Promise<0 | 1> {
  const { root, language } = context
  if (typeof options.to === 'string')
    throw new EnvironmentFault(
      {
        fr: '--to et --from-docx ne vont pas ensemble.',
        en: '--to and --from-docx cannot go together.',
      },
      {
        why: { fr: 'Le fichier Word est le nouveau texte.', en: 'The Word file is the new text.' },
        remedy: {
          fr: 'Nommez avec --from le texte envoyé, et laissez --to de côté.',
          en: 'Name the text that was sent with --from, and leave --to out.',
        },
      },
    )
  if (typeof options.from !== 'string' && !documentIds(root).includes(id))
    throw unknownContract(id, documentIds(root))
  const before = find(root, id, options.from, past) ?? editionNow(root, id)
  if (!before.edition) return refuse(context, before)
  const { readWord } = await import('./redline-word.ts')
  const { proposals, file } = readWord(root, path, before.edition.contract)
  const { redline: found, ...rest } = proposals
  const sides = { before: before.source, after: { file } }
  if (options.json) context.print(JSON.stringify({ ...asJson(found, sides), ...rest }, null, 2))
  else {
    const hasFiles = await writeFiles(context, options, found, sides, before.edition)
    const { proposalLines } = await import('#core/change/word/propose/proposal-words.ts')
    const type = typographer(language)
    const lines = hasFiles ? [] : linesOf(found, sides, context)
    for (const line of [...lines, ...proposalLines(proposals, language).map(type)])
      context.print(line)
  }
  return 0
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The text that an option names: a day as it stood in the evening, anything else as git knows it. */
function find(
  root: string,
  id: string,
  option: Options[string],
  past: () => Past,
): FoundEdition | undefined {
  if (typeof option !== 'string') return undefined
  if (parseDate(option)) return editionOnDay(past(), id, option)
  const [folder = ''] = id.split('/')
  return editionAtRevision(root, id, option, () =>
    past()
      .points(folder)
      .map((point) => point.folder),
  )
}

function refuse({ report, language }: Context, { messages }: FoundEdition): 1 {
  for (const message of messages) report(formatMessage(message, language))
  return 1
}

function asJson(found: Redline, sides: RedlineSides) {
  const { before, after, ...rest } = found
  return {
    schema: 'clausier-redline/1',
    before: { ...before, ...sides.before },
    after: { ...after, ...sides.after },
    ...rest,
  }
}

function linesOf(found: Redline, sides: RedlineSides, { language }: Context): string[] {
  const type = typographer(language)
  const side = (which: 'before' | 'after') => {
    const label = redlineWords[which === 'before' ? 'older' : 'newer'][language]
    const words = sideWords(found[which], sides[which], found.law, language)
    return language === 'fr' ? `${label} : ${words}` : `${label}: ${words}`
  }
  const lines = [
    found.after.id,
    side('before'),
    side('after'),
    '',
    ...redlineText(found, language, paintRun()),
  ]
  return lines.map(type)
}

/** Colours only where the terminal has them and nobody asked for none. */
function paintRun(): PaintRun {
  return (change, words) =>
    change === 'same'
      ? words
      : styleText(change === 'deleted' ? 'red' : 'green', plainRun(change, words), {
          stream: process.stdout,
        })
}

/** Writes the files asked for; false when none was. */
async function writeFiles(
  { root, language, print }: Context,
  options: Options,
  found: Redline,
  sides: RedlineSides,
  { contract }: Edition,
): Promise<boolean> {
  const wanted = makers.filter(({ option }) => typeof options[option] === 'string')
  for (const { option, make } of wanted) {
    const path = resolve(root, String(options[option]))
    const isFull = options.full === true
    await writeFileAtomically(path, await make({ found, sides, language, isFull, contract }))
    print(language === 'fr' ? `Écrit : ${path}` : `Written: ${path}`)
  }
  return wanted.length > 0
}

type Task = {
  readonly found: Redline
  readonly sides: RedlineSides
  readonly language: Context['language']
  /** Unchanged articles too. */
  readonly isFull: boolean
  readonly contract: Contract
}

/** Each kind of file, its code loaded only when it is asked for. */
const makers: readonly {
  readonly option: 'html' | 'pdf' | 'docx'
  readonly make: (task: Task) => Promise<string | Uint8Array>
}[] = [
  {
    option: 'html',
    make: async ({ found, sides, language, isFull }) => {
      const { redlineFile } = await import('#node/print/redline-document.ts')
      return redlineFile(found, sides, language, isFull ? 'show' : 'fold')
    },
  },
  {
    option: 'pdf',
    make: async (task) => {
      const { redlinePdf } = await import('#node/print/redline-pdf.ts')
      return redlinePdf(task.found, task.sides, task.language, {
        unchanged: task.isFull ? 'show' : 'omit',
        contract: task.contract,
      })
    },
  },
  {
    option: 'docx',
    make: async ({ found, sides, language, contract }) => {
      const { redlineWord } = await import('#core/change/word/word-texts.ts')
      return redlineWord(found, sides, contract, language)
    },
  },
]
