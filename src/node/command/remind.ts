import { resolve } from 'node:path'
import { formatMessage } from '#core/report/message.ts'
import { type WordlessLives, readWordlessLives } from '#node/records/read-lives.ts'
import { attentionIn, remindText } from '#node/remind/remind-text.ts'
import { remindWords } from '#node/remind/remind-words.ts'
import { deadlineJson } from '#node/status/status-json.ts'
import { writeFileAtomically } from '#node/write-file.ts'
import { type Clock, clockFrom } from './clock.ts'
import type { Context, Options, RunVerb } from './verb.ts'

/** `remind`: what is due; as a calendar, by mail, as issues, where asked. */
export const remind: RunVerb = async (context, _, options) => {
  const { root, language, print, report } = context
  const clock = clockFrom(options.today)
  const lives = readWordlessLives(root, clock)
  const errors = lives.messages.filter(({ severity }) => severity === 'error')
  for (const message of errors) report(formatMessage(message, language))
  if (options.ics) await writeCalendar(lives, resolve(String(options.ics)), context)
  if (options.mail) await sendMail(lives, clock, context, options)
  if (options.issues) await syncIssues(lives, context, options)
  if (!options.mail && !options.issues && !options.ics) show(lives, clock, context, options)
  else if (options.json) print(asJson(lives, clock))
  return errors.length > 0 ? 1 : 0
}

function show(
  { todays }: WordlessLives,
  clock: Clock,
  { language, print, report }: Context,
  options: Options,
): void {
  if (options.json) {
    print(asJson({ todays }, clock))
    return
  }
  const lines = remindText(todays, language)
  for (const line of lines) print(line)
  if (lines.length === 0) report(remindWords[language].nothing)
}

async function writeCalendar(
  { todays }: WordlessLives,
  path: string,
  { language, report }: Context,
): Promise<void> {
  const { calendarFile } = await import('#node/remind/calendar-file.ts')
  const { calendarItems } = await import('#node/remind/calendar-items.ts')
  const items = calendarItems(todays)
  await writeFileAtomically(path, calendarFile(items, language))
  report(remindWords[language].calendar(items.length, path))
}

async function sendMail(
  lives: WordlessLives,
  clock: Clock,
  { root, language, print, report }: Context,
  options: Options,
): Promise<void> {
  const words = remindWords[language]
  const { lettersOn } = await import('#node/remind/letters.ts')
  const { mailOf, sendLetters } = await import('#node/remind/send-letters.ts')
  const { letters, skipped } = lettersOn(lives, options.dryRun ? 'to show' : 'to send')
  for (const { contract, why } of skipped)
    if (why !== 'not-ours' || options.dryRun) report(words.skipped(contract, words.why[why]))
  if (options.dryRun) {
    for (const letter of letters) {
      const { subject, text } = mailOf(letter)
      if (!options.json)
        print(`${words.to} ${letter.to.name} <${letter.to.email}>\n${subject}\n\n${text}`)
    }
    return
  }
  if (letters.length === 0) return report(words.noMail)
  const { mailSettings } = await import('#node/remind/mail-settings.ts')
  const { recordLetter } = await import('#node/remind/record-letter.ts')
  await sendLetters(letters, mailSettings(process.env), async (letter, messageId) => {
    await recordLetter(root, letter, messageId, clock)
    report(words.sent(letter.to.email))
  })
}

async function syncIssues(
  { todays }: WordlessLives,
  { root, language, print, report }: Context,
  options: Options,
): Promise<void> {
  const { planIssues } = await import('#node/remind/issues.ts')
  const { closeIssue, ensureLabel, listIssues, openIssue } = await import('#node/remind/gh.ts')
  const words = remindWords[language]
  if (options.dryRun) {
    for (const { title, body } of planIssues(todays, [], language).open)
      if (!options.json) print(`${title}\n\n${body}\n`)
    return
  }
  const { open, close } = planIssues(todays, listIssues(root), language)
  if (open.length > 0) ensureLabel(root)
  for (const issue of open) report(words.opened(openIssue(root, issue)))
  for (const { number } of close) {
    closeIssue(root, number)
    report(words.closed(number))
  }
}

function asJson({ todays }: Pick<WordlessLives, 'todays'>, clock: Clock): string {
  const due = attentionIn(todays).map(({ today, attention }) =>
    deadlineJson(attention.deadline, today.today),
  )
  const zone = todays[0]?.life.facts.zone ?? 'UTC'
  return JSON.stringify({ schema: 'clausier-remind/1', today: clock.today(zone).iso, due }, null, 2)
}
