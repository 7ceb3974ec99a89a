import { expect, test } from 'vitest'
import { contractHtml } from '#core/contract/html.ts'
import { sortMessages } from '#core/report/message.ts'
import { type Attack, type Harmless, attacked } from './attacks/attack.ts'
import { characterAttacks } from './attacks/characters.ts'
import { codeAttacks } from './attacks/code.ts'
import { componentAttacks } from './attacks/components.ts'
import { coverAttacks } from './attacks/cover.ts'
import { harmless } from './attacks/harmless.ts'
import { libraryAttacks } from './attacks/library.ts'
import { sizeAttacks } from './attacks/sizes.ts'
import { textAttacks } from './attacks/text.ts'
import { placesOutside } from './places-outside.ts'
import { readInMemory } from './read-in-memory.ts'

const attacks: Record<string, readonly Attack[]> = {
  code: codeAttacks,
  component: componentAttacks,
  text: textAttacks,
  character: characterAttacks,
  cover: coverAttacks,
  size: sizeAttacks,
  library: libraryAttacks,
}

const all = Object.entries(attacks).flatMap(([kind, list]) =>
  list.map((attack) => ({ kind, attack, name: attack.name })),
)

/** Long enough for a busy machine, short enough to notice that something hangs. */
const patience = 2_000

test.for(all)('$kind: $name', ({ attack }) => {
  const { reading, messages, files, above, path, took } = read(attack)
  const own = messages.filter(({ file }) => file === path)
  expect(own.map(({ rule, place }) => [rule, place.line - above])).toEqual(attack.says)
  expect(reading?.contract).toBeUndefined()
  expect(placesOutside(messages, files)).toEqual([])
  expect(took).toBeLessThan(patience)
  const elsewhere = messages.filter(({ file }) => file !== path).map(({ rule }) => rule)
  for (const rule of elsewhere)
    expect(['clause-broken', 'party-broken', 'file-missing']).toContain(rule)
})

test.for(harmless.map((one) => ({ one, name: one.name })))('harmless: $name', ({ one }) => {
  const { reading, messages } = read(one)
  expect(messages).toEqual([])
  expect(reading?.contract?.text).toContain(one.prints ?? 'Special terms')
  const html = reading?.contract ? contractHtml(reading.contract) : ''
  expect(html).not.toMatch(
    /<(?!\/?(?:article|section|header|h[1-3]|p|span|ol|li|div|table|thead|tbody|tr|th|td|blockquote|strong|em|sup|a)\b)|\son\w+="|href="(?!https:|mailto:|tel:|#)/,
  )
})

test('names of attacks are unique', () => {
  const names = all.map(({ kind, name }) => `${kind} ${name}`)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

function read(attack: Attack | Harmless) {
  const { files, path, above } = attacked(attack)
  const started = performance.now()
  const { contracts, messages } = readInMemory(files)
  const took = performance.now() - started
  return {
    reading: contracts.get('T-1'),
    messages: sortMessages(messages),
    files,
    path,
    above,
    took,
  }
}
