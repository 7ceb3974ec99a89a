import { expect, test } from 'vitest'
import { hasErrors } from '#core/report/message.ts'
import { clockOn } from '#node/command/clock.ts'
import { readLife } from '#node/records/read-life.ts'
import { readRepository } from '#node/repository/repository.ts'
import { usualDelays } from '#core/life/state/delays.ts'
import { sampleLives } from './fixtures/sample-lives.ts'

const { contracts } = readRepository('.')
const lifeOn = (entry: (typeof contracts)[number], iso: string) =>
  readLife('.', entry, clockOn({ kind: 'date', iso }), usualDelays)
const samples = contracts.filter(({ contract }) =>
  sampleLives.some((step) => step.contract === contract.id),
)

test.each(samples)(
  '$folder: its records tell what the sample says, and nothing is wrong with them',
  (entry) => {
    const { files, messages } = lifeOn(entry, '2028-01-01')
    expect(messages).toEqual([])
    const steps = sampleLives.filter(({ contract }) => contract === entry.contract.id)
    const told = files.map(({ record }) => ({
      contract: record.contract,
      ...(record.document && { document: record.document }),
      kind: record.kind,
      by: record.actor.party,
      ...(record.kind === 'done' && { deadline: record.details.deadline }),
      at: record.at,
    }))
    expect(told.slice(0, steps.length)).toEqual(steps)
  },
)

test.each(samples)(
  '$folder: read before its time it says once that its life lies ahead',
  (entry) => {
    const { messages } = lifeOn(entry, '2026-11-28')
    expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['record-future', 'info'],
    ])
    expect(hasErrors(messages)).toBe(false)
  },
)
