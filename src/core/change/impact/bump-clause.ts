/**
 * A document's source with a clause at another version, and every other character as its author wrote it; `undefined` when
 * no tag below the cover page names the clause at the old version.
 */
export function bumpClause(
  source: string,
  { id, from, to }: { readonly id: string; readonly from: string; readonly to: string },
): string | undefined {
  const body = source.indexOf('\n---', 3)
  if (body === -1) return undefined
  const text = source
    .slice(body)
    .replace(tags, (tag) =>
      attribute(tag, 'id') === id && attribute(tag, 'version') === from
        ? tag.replace(`"${from}"`, `"${to}"`).replace(`'${from}'`, `'${to}'`)
        : tag,
    )
  const bumped = source.slice(0, body) + text
  return bumped === source ? undefined : bumped
}

const tags = /<(?:Clause|Annex)\b[^<>]*>/g

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1]
}
