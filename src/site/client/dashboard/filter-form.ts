import { type Filter, filterNames } from '#site/dashboard/filter.ts'
import type { Choice, FilterChoices } from '#site/dashboard/filter-choices.ts'

/** The form above the ledger. It is hidden until a script can answer it. */
export type FilterForm = {
  /** The field for free text. */
  readonly text: HTMLInputElement | undefined
  /** Puts a filter into the fields. */
  readonly show: (filter: Filter) => void
  /** Fills the lists to choose from. */
  readonly offer: (choices: FilterChoices) => void
  /** Calls back with what the fields ask for; `isStep` when going back should undo it. */
  readonly onChange: (then: (filter: Filter, isStep: boolean) => void) => void
  readonly onFirstUse: (then: () => Promise<void>) => void
}

/** The filter form of a board; `undefined` where it has none. */
export function openFilterForm(board: HTMLElement): FilterForm | undefined {
  const form = board.querySelector<HTMLFormElement>('form[data-filter]')
  if (!form) return undefined
  form.hidden = false
  const clear = form.querySelector<HTMLButtonElement>('[data-clear]')
  const field = (name: string) =>
    form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null
  const text = (field('q') as HTMLInputElement | null) ?? undefined
  return {
    text,
    show: (filter) => {
      for (const name of filterNames) {
        const input = field(name)
        if (input && input.value !== (filter[name] ?? '')) input.value = filter[name] ?? ''
      }
      if (clear) clear.hidden = Object.values(filter).every((value) => !value)
    },
    offer: (choices) => {
      for (const [name, list] of Object.entries(choices)) {
        const select = field(name)
        if (select instanceof HTMLSelectElement) fillSelect(select, list)
      }
    },
    onChange: (then) => {
      form.addEventListener('input', ({ target }) => then(asked(form), target !== text))
      form.addEventListener('submit', (event) => event.preventDefault())
      clear?.addEventListener('click', () => {
        then({}, true)
        text?.focus()
      })
    },
    onFirstUse: (then) => {
      const once = () => {
        form.removeEventListener('focusin', once)
        form.removeEventListener('pointerenter', once)
        void then()
      }
      form.addEventListener('focusin', once)
      form.addEventListener('pointerenter', once)
    },
  }
}

function asked(form: HTMLFormElement): Filter {
  const fields = new FormData(form)
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = String(fields.get(name) ?? '')
      return value.trim() ? [[name, value]] : []
    }),
  )
}

/** Replaces all choices but the first, which asks for nothing. */
function fillSelect(select: HTMLSelectElement, choices: readonly Choice[]): void {
  const { value } = select
  const options = choices.map((choice) => new Option(choice.says, choice.value))
  select.replaceChildren(...[...select.options].slice(0, 1), ...options)
  select.value = value
}
