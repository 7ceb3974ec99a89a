import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import { EnvironmentFault } from '#node/faults.ts'
import { announced } from './announced.ts'
import { calendarFile } from './calendar-file.ts'
import { calendarItems } from './calendar-items.ts'
import { letterContent } from './letter-content.ts'
import { letterHtml } from './letter-html.ts'
import { letterText } from './letter-text.ts'
import type { Letter } from './letters.ts'
import type { MailSettings } from './mail-settings.ts'

/** A mail as it leaves. */
export type Mail = {
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly calendar: string
}

/** The mail that a letter becomes. */
export function mailOf(letter: Letter): Mail {
  const { to, items } = letter
  const content = letterContent(letter)
  const named = new Set(
    items.flatMap(({ today, reminders }) =>
      reminders.map(({ deadline }) => (to.isHouse ? deadline : announced(deadline, today))),
    ),
  )
  const entries = calendarItems(items.map(({ today }) => today)).filter(({ deadline }) =>
    named.has(deadline),
  )
  return {
    subject: content.subject,
    text: letterText(content, to.language),
    html: letterHtml(content, to.language),
    calendar: calendarFile(entries, to.language),
  }
}

/**
 * Sends letters one after the other; `sent` runs after each, before the next one leaves, so that what is out is
 * known even when the server then goes down.
 * @throws EnvironmentFault when the server refuses or cannot be reached; it says how many had left
 */
export async function sendLetters(
  letters: readonly Letter[],
  { url, from }: MailSettings,
  sent: (letter: Letter, messageId: string) => Promise<void>,
): Promise<void> {
  const transport = createTransport(url)
  let left = 0
  try {
    for (const letter of letters) {
      const messageId = messageIdOf(letter, from)
      await deliver(() => send(transport, letter, from, messageId), left, letters.length)
      left += 1
      await sent(letter, messageId)
    }
  } finally {
    transport.close()
  }
}

async function send(
  transport: ReturnType<typeof createTransport>,
  letter: Letter,
  from: string,
  messageId: string,
): Promise<void> {
  const { subject, text, html, calendar } = mailOf(letter)
  await transport.sendMail({
    from,
    to: { name: letter.to.name, address: letter.to.email },
    subject,
    text,
    html,
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.to.language },
    icalEvent: { method: 'PUBLISH', filename: 'clausier.ics', content: calendar },
  })
}

async function deliver(send: () => Promise<void>, left: number, of: number): Promise<void> {
  try {
    await send()
  } catch (cause) {
    throw new EnvironmentFault(
      {
        fr: `Le serveur de messagerie a pris ${left} messages sur ${of}.`,
        en: `The mail server took ${left} of ${of} mails.`,
      },
      {
        why: cause instanceof Error ? cause.message : String(cause),
        remedy: {
          fr: 'Relancez la commande quand il répondra : ce qui est parti est consigné et ne part pas deux fois.',
          en: 'Run the command again once it works: what has left is recorded and does not leave twice.',
        },
        cause,
      },
    )
  }
}

/** The same reminders to the same address have the same id, so that a mail program shows a repeated one once. */
function messageIdOf({ to, items }: Letter, from: string): string {
  const about = items.flatMap(({ reminders }) =>
    reminders.map(
      ({ deadline, stage }) => `${deadline.contract} ${deadline.id} ${deadline.on.iso} ${stage}`,
    ),
  )
  const hash = createHash('sha256')
    .update([to.email, ...about].join('\n'))
    .digest('hex')
  const domain =
    from
      .split('@')
      .at(-1)
      ?.replace(/[^a-z0-9.-]/gi, '') || 'localhost'
  return `<${hash.slice(0, 40)}@${domain}>`
}
