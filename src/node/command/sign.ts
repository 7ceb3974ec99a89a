import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Digest } from '#core/contract/contract.ts'
import { digestOf } from '#core/contract/digest.ts'
import { replyFormat } from '#core/seal/statement/reply.ts'
import type { StatementOf } from '#core/seal/statement/statement.ts'
import { interruption } from '#node/compose/write-contract.ts'
import { recordWords } from '#node/records/record-words.ts'
import { plainText } from '#core/report/plain-text.ts'
import { negotiationOf } from '#node/share/negotiation-of.ts'
import { signWords } from '#node/sign/sign-words.ts'
import { sshSign } from '#node/sign/ssh-sign.ts'
import { statementToSign } from '#node/sign/statement-to-sign.ts'
import { type FoundDocument, findDocument } from './find-document.ts'
import { takeReply } from './take-reply.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/**
 * `sign <contract> --as PARTY`: a signature from the terminal with an SSH key, recorded like any other that arrives,
 * and the seal when it was the last one missing.
 */
export const sign: RunVerb = async (context, [id = ''], options) => {
  const { language } = context
  const words = signWords[language]
  const found = findDocument(context, id, options.today)
  if (!found) return 1
  const key = options.key ?? found.settings.signing.key
  if (typeof key !== 'string') throw words.noKey()
  const statement = await statementFrom(context, found, options)
  sayAsked(context, found)
  await agree(context, statement, key, options)
  const envelope = await sshSign(statement, key, language)
  const reply = { format: replyFormat, statement, envelope } as const
  return (await takeReply(context, found.document.file.path, reply, options)).code
}

/** A request for changes that the text has not met: a signature now passes over it. */
export function sayAsked(
  { language, report }: Context,
  { life, no, document }: FoundDocument,
): void {
  const { state, request, why = '' } = negotiationOf(life, no)
  if (state === 'changes-requested' && request?.digest === document.contract.digest)
    report(plainText(signWords[language].asked(why)))
}

async function statementFrom(
  { language }: Context,
  { document, no, life, clock }: FoundDocument,
  options: Options,
): Promise<StatementOf<'signed'>> {
  const words = signWords[language]
  const party = options.as
  if (party !== 'provider' && party !== 'client') throw words.unknownParty(String(party ?? ''))
  const pdf = options.pdf ? await digestOfFile(resolve(String(options.pdf)), language) : undefined
  const statement = statementToSign({
    contract: document.contract,
    party,
    language,
    at: clock.now(life.facts.zone),
    ...(no && { document: no }),
    ...(typeof options.name === 'string' && { name: options.name.normalize('NFC') }),
    ...(pdf && { pdf }),
  })
  if (!statement) throw words.noName(party)
  return statement
}

async function digestOfFile(path: string, language: Context['language']): Promise<Digest> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw recordWords[language].fileUnreadable(path, String(error))
  })
  return digestOf(bytes)
}

/** Shows what is signed, word for word, and signs nothing without a yes. */
async function agree(
  { language, report }: Context,
  { contract, document, version, text, signer, intent, consent }: StatementOf<'signed'>,
  key: string,
  options: Options,
): Promise<void> {
  const words = signWords[language]
  const id = document ? `${contract}/${document}` : contract
  const lines: readonly (readonly [string, string])[] = [
    [words.contract, `${id}, ${version}`],
    [words.digest, text],
    [
      words.signer,
      [signer.name, signer.title, words.roles[signer.role]].filter(Boolean).join(', '),
    ],
    [words.intent, intent.words],
    [words.consent, consent.words],
    [words.key, key],
  ]
  const colon = language === 'fr' ? ' : ' : ': '
  report(
    [
      words.title,
      ...lines.map(([name, value]) => `  ${name}${colon}${value}`),
      `  ${words.level}`,
    ].join('\n'),
  )
  if (options.yes) return
  if (!process.stdin.isTTY || !process.stderr.isTTY) throw words.unasked()
  const { clackAsker } = await import('#node/compose/guide/asker.ts')
  const asker = await clackAsker(language)
  if (!(await asker.confirm(words.confirm, false))) throw interruption(language)
}
