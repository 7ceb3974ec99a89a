import type { LabelledLine, PartyPanel, SignaturePanel } from '#core/contract/document.ts'
import type { Language } from '#core/locale/locale.ts'
import { type Bond, align } from './align.ts'
import { changeOfAll, changeOfRuns, changesIn } from './change-of.ts'
import { compareStrings } from './compare-words.ts'
import { foldPerson } from './fold.ts'
import { type Person, markPerson, peopleOf } from './mark-whole.ts'
import type { MarkedLine, MarkedPanel, MarkedPerson } from './marked.ts'

type Panel = PartyPanel | SignaturePanel

/** Two panels, person by person (known by their role), line by line (known by its label). */
export function comparePanels(before: Panel, after: Panel, language: Language): MarkedPanel {
  const known = (person: Person) => {
    const key = foldPerson(person)
    return { value: person, key, text: key }
  }
  const bond: Bond<Person> = (one, other) =>
    one.role === other.role && one.party === other.party ? 'always' : 'alike'
  const pairs = align(peopleOf(before).map(known), peopleOf(after).map(known), bond)
  const people = pairs.flatMap((pair): MarkedPerson[] => {
    if (!pair.before) return pair.after ? [markPerson(pair.after, 'inserted')] : []
    if (!pair.after) return [markPerson(pair.before, 'deleted')]
    return [comparePeople(pair.before, pair.after, language)]
  })
  return { type: after.type, change: changeOfAll(changesIn(people)), people }
}

function comparePeople(before: Person, after: Person, language: Language): MarkedPerson {
  const role = compareStrings(before.role, after.role, language)
  const name = compareStrings(before.name, after.name, language)
  const lines = compareLines(before.lines, after.lines, language)
  return {
    change: changeOfAll([changeOfRuns([...role, ...name]), ...changesIn(lines)]),
    ...(after.party && { party: after.party }),
    role,
    name,
    lines,
  }
}

function compareLines(
  before: readonly LabelledLine[],
  after: readonly LabelledLine[],
  language: Language,
): MarkedLine[] {
  const known = (line: LabelledLine) => ({
    value: line,
    key: `${line.label}\t${line.value}`,
    text: line.value,
  })
  const bond: Bond<LabelledLine> = (one, other) => (one.label === other.label ? 'always' : 'never')
  return align(before.map(known), after.map(known), bond).map((pair): MarkedLine => {
    const label = compareStrings(pair.before?.label ?? '', pair.after?.label ?? '', language)
    const value = compareStrings(pair.before?.value ?? '', pair.after?.value ?? '', language)
    const change = !pair.before
      ? 'inserted'
      : !pair.after
        ? 'deleted'
        : changeOfRuns([...label, ...value])
    return { change, label, value }
  })
}
