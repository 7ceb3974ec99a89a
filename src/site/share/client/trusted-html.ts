/**
 * The one door through which text becomes elements. It takes HTML of decrypted, authenticated pages only, and lets through
 * nothing but the elements and attributes that a contract is made of.
 */
export function contractFragment(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(policy.createHTML(html) as string, 'text/html')
  const fragment = document.createDocumentFragment()
  fragment.append(...[...parsed.body.childNodes].flatMap(copyOf))
  return fragment
}

type Policy = { readonly createHTML: (html: string) => unknown }

const factory = (
  globalThis as { trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy } }
).trustedTypes
const rules: Policy = { createHTML: (html) => html }
/** Made once: the policy's name cannot be taken again by another script. */
const policy = factory?.createPolicy('contract', rules) ?? rules

const tags = new Set(
  'a article blockquote caption del details div em h1 h2 h3 header ins li ol p section small span strong summary sup table tbody td th thead tr ul'.split(
    ' ',
  ),
)
const attributes =
  /^(?:class|id|lang|role|scope|colspan|rowspan|datetime|hidden|open|aria-[a-z]+|data-[a-z-]+)$/u
const safeAddress = /^(?:https:|mailto:|tel:|#)/u

/** A node as this page may show it: built anew, so that nothing hides in it. */
function copyOf(node: Node): Node[] {
  if (node instanceof Text) return [document.createTextNode(node.data)]
  if (!(node instanceof Element)) return []
  const tag = node.localName
  const children = [...node.childNodes].flatMap(copyOf)
  if (!tags.has(tag)) return tag === 'script' || tag === 'style' ? [] : children
  const copy = document.createElement(tag)
  for (const { name, value } of node.attributes) {
    const isAddress = tag === 'a' && name === 'href' && safeAddress.test(value)
    if (attributes.test(name) || isAddress) copy.setAttribute(name, value)
  }
  if (copy.getAttribute('href')?.startsWith('https:'))
    copy.setAttribute('rel', 'noreferrer noopener')
  copy.append(...children)
  return [copy]
}
