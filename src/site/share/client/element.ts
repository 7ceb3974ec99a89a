type Child = Node | string | undefined | false
type Props = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>

/**
 * Builds an element. `onclick` and the like are listeners, `true` is an attribute without a value, `false` and `undefined`
 * are left out. Text is always text: nothing is parsed.
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props))
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : value)
  element.append(...children.filter((child) => child !== undefined && child !== false))
  return element
}

/** The element an id names; a bug when it is not there. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`There is no #${id}.`)
  return found
}
