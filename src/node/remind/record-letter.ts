import type { Clock } from '#node/command/clock.ts'
import { EnvironmentFault } from '#node/faults.ts'
import { appendRecord } from '#node/records/append-record.ts'
import type { Letter } from './letters.ts'

/** Records that a letter has left: in each contract it speaks of, of which deadlines, to whom. */
export async function recordLetter(
  root: string,
  { items }: Letter,
  messageId: string,
  clock: Clock,
): Promise<void> {
  for (const { today, party, reminders } of items) {
    const { context, facts } = today.life
    const { file, messages } = await appendRecord(
      root,
      {
        kind: 'reminded',
        digest: facts.digest,
        actor: { party: 'software', name: 'Clausier' },
        basis: 'claimed',
        details: {
          of: reminders.map(({ deadline, stage }) => ({
            deadline: deadline.id,
            on: deadline.on.iso,
            stage,
          })),
          channel: 'mail',
          to: party,
          messageId,
        },
      },
      { ...context, clock },
    )
    if (!file)
      throw new EnvironmentFault(
        {
          fr: `Le message sur ${facts.id} est parti, mais n'a pas pu être consigné.`,
          en: `The mail about ${facts.id} has left, but could not be recorded.`,
        },
        {
          why: {
            fr: messages.map(({ text }) => text.fr).join(' '),
            en: messages.map(({ text }) => text.en).join(' '),
          },
          remedy: {
            fr: `Lancez « clausier check », puis consignez-le : clausier record ${facts.id} reminded --deadline … --on …`,
            en: `Run "clausier check", then record it: clausier record ${facts.id} reminded --deadline … --on …`,
          },
        },
      )
  }
}
