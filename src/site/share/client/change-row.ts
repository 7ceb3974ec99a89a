import { withoutDeceptive } from '#core/contract/deceptive.ts'
import type { StatementOf } from '#core/seal/statement/statement.ts'
import { el } from './element.ts'
import { type Field, field } from './field.ts'
import type { Article, Passage } from './passages.ts'
import type { Say } from './words/words.ts'

type Change = NonNullable<StatementOf<'changes-requested'>['changes']>[number]

/** One proposed change of a form. */
export type ChangeRow = {
  readonly element: HTMLElement
  readonly rename: (n: number) => void
  readonly checks: () => [Field, string | undefined][]
  readonly change: () => Change
}

/**
 * A change: where, what stands there, what is proposed. Choosing another place fills in what stands there.
 * @param anchor the article it begins with
 */
export function changeRow(
  articles: readonly Article[],
  anchor: string | undefined,
  say: Say,
  onRemove: (row: ChangeRow) => void,
): ChangeRow {
  const clause = field(say('askClause'), el('select'))
  const passage = field(say('askParagraph'), el('select'))
  const what = field(say('askWhat'), el('select'))
  const old = field(say('askOld'), el('textarea', { rows: '3', readonly: true }))
  const proposed = field(say('askNew'), el('textarea', { rows: '3', maxlength: '4000' }))
  const comment = field(say('askComment'), el('textarea', { rows: '2', maxlength: '4000' }), {
    note: say('optional'),
  })
  const title = el('legend')
  const article = () => articles.find((one) => one.anchor === clause.control.value)
  const place = (): Passage | undefined => article()?.passages[at(passage.control.value)]
  const value = () => place()?.values[at(what.control.value)]
  const fillPlace = () => {
    const standing = value()?.value ?? place()?.text ?? ''
    old.control.value = standing
    old.element.hidden = standing === ''
    proposed.control.value = standing
  }
  const fillWhat = () => {
    const values = place()?.values ?? []
    options(what, [
      ['', say('askWords')],
      ...values.map((one, index): Option => [String(index), say('askValue', one)]),
    ])
    what.element.hidden = values.length === 0
    fillPlace()
  }
  const fillPassages = () => {
    const passages = article()?.passages ?? []
    options(passage, [
      ['', say('askWholeClause')],
      ...passages.map((one, index): Option => [String(index), one.label]),
    ])
    passage.element.hidden = passages.length === 0
    fillWhat()
  }
  options(clause, [
    ['', say('askWhole')],
    ...articles.map((one): Option => [one.anchor, one.heading]),
  ])
  clause.control.value = anchor ?? ''
  clause.control.addEventListener('change', fillPassages)
  passage.control.addEventListener('change', fillWhat)
  what.control.addEventListener('change', fillPlace)
  fillPassages()
  const row: ChangeRow = {
    element: el(
      'fieldset',
      { class: 'change-row' },
      title,
      clause.element,
      passage.element,
      what.element,
      old.element,
      proposed.element,
      comment.element,
      el(
        'button',
        { type: 'button', class: 'quiet', onclick: () => onRemove(row) },
        say('askRemove'),
      ),
    ),
    rename: (n) => {
      title.textContent = say('askChange', { n: String(n) })
    },
    checks: () => [
      [
        proposed,
        proposed.value() && proposed.value() !== old.value() ? undefined : say('askNewMissing'),
      ],
    ],
    change: () => changeAt(article(), place(), value(), proposed.value(), comment.value()),
  }
  return row
}

function changeAt(
  article: Article | undefined,
  place: Passage | undefined,
  value: Passage['values'][number] | undefined,
  proposed: string,
  comment: string,
): Change {
  const standing = value?.value ?? place?.text
  return {
    ...(article && { clause: article.clause ?? article.anchor }),
    ...(value && { path: value.path }),
    ...(place && !value && { block: withoutDeceptive(place.label.slice(0, 120)) }),
    ...(standing && { old: withoutDeceptive(standing.slice(0, 4000)) }),
    new: proposed,
    ...(comment && { comment }),
  }
}

/** An index in the value of an option; none for the option that stands for the whole. */
function at(value: string): number {
  return value === '' ? -1 : Number(value)
}

type Option = readonly [value: string, label: string]

function options({ control }: Field, list: readonly Option[]): void {
  control.replaceChildren(...list.map(([value, label]) => el('option', { value }, label)))
}
